"""The table of clean-up."""

from desktop_app.store.tables import History, Table

TABLES = (Table("health_day", "cleanup", History.DERIVED),)
