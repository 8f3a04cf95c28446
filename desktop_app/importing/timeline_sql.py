"""The import in the timeline of a person who came by one."""

from desktop_app.store.tables import Entries

IMPORTED = Entries(
    "imported",
    "SELECT batch.imported_at AS at, batch.id AS batch_id, batch.file_name AS file,"
    " batch.sheet, contact.batch_row AS row FROM contact"
    " JOIN import_batch batch ON batch.id = contact.batch_id WHERE contact.id = ? LIMIT ?",
)
