"""Merges in the timeline of the person that others were merged into."""

from desktop_app.store.tables import Entries

MERGED = Entries(
    "merged",
    "SELECT merged.merged_at AS at, merged.change_id, merged.gone_id, merged.name FROM merged"
    " JOIN change ON change.id = merged.change_id WHERE merged.contact_id = ?"
    " AND change.undone_by IS NULL ORDER BY merged.id DESC LIMIT ?",
)
