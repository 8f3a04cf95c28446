"""All tables of a book: those of its rooms, and the store's own."""

from desktop_app.activity.tables import TABLES as ACTIVITY
from desktop_app.campaigns.tables import TABLES as CAMPAIGNS
from desktop_app.cleanup.tables import TABLES as CLEANUP
from desktop_app.consent.tables import TABLES as CONSENT
from desktop_app.contacts.tables import TABLES as CONTACTS
from desktop_app.duplicates.tables import TABLES as DUPLICATES
from desktop_app.importing.tables import TABLES as IMPORTING
from desktop_app.merging.tables import TABLES as MERGING
from desktop_app.requests.tables import TABLES as REQUESTS
from desktop_app.segments.tables import TABLES as SEGMENTS
from desktop_app.store.tables import OWN, Tables

TABLES = Tables(
    (
        *(*OWN, *ACTIVITY, *CONSENT, *CAMPAIGNS, *IMPORTING, *MERGING, *CONTACTS),
        *(*DUPLICATES, *SEGMENTS, *CLEANUP, *REQUESTS),
    )
)
