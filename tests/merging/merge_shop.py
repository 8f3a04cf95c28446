"""What hangs on people who are merged, and people as Hypothesis makes them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.shop import Shop

_MERGE_NOTES = ("id", "updated_at", "value_times")


class MergeShop(Shop):
    """A book in which people are merged, and whole looks at it."""

    def add_made(self, values: dict[str, Any]) -> int:
        """Somebody whom Hypothesis made."""
        values = dict(values)
        phones, tags = values.pop("phones"), values.pop("tags")
        return self.add(values.pop("name"), *phones, tags=tuple(tags), **values)

    def hang_on(self, contact_id: int) -> None:
        """Something of everything that can hang on a person."""
        with self.store.write("test.change") as op:
            run = op.connection.execute
            run(
                "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency)"
                " VALUES (?, '2026-11-01', 500, 'USD')",
                (contact_id,),
            )
            run(
                "INSERT INTO interaction (contact_id, kind, happened_at, text)"
                " VALUES (?, 'call', '2026-11-02', 'asked for a price')",
                (contact_id,),
            )
            run(
                "INSERT OR IGNORE INTO campaign (id, name, channel, purpose, segments, excludes,"
                " message, status, created_at, updated_at, frozen_at) VALUES (1, 'Sale', 'sms',"
                " 'marketing', '[]', '[]', 'Hi', 'frozen', '', '', '2026-11-03')"
            )
            run(
                "INSERT INTO campaign_recipient (campaign_id, contact_id, full_name, merge_values,"
                " message, included, reasons) VALUES (1, ?, 'x', '{}', 'Hi', 1, '[]')",
                (contact_id,),
            )
            run(
                "INSERT OR IGNORE INTO import_batch (id, file_name, sha256, source, mapping,"
                " declaration, counts, imported_at) VALUES (1, 'a.csv', '', '', '', '', '', '')"
            )
            run(
                "INSERT INTO import_issue (batch_id, contact_id, row, code) VALUES (1, ?, 2, 'x')",
                (contact_id,),
            )

    def tables(self, *but: str) -> dict[str, list[tuple[Any, ...]]]:
        """What the search finds by a number, too."""
        found = "SELECT rowid FROM contact_search WHERE contact_search MATCH '\"855\"'"
        return super().tables(*but) | {"search": self.rows(found)}

    def whole(self, contact_id: int) -> dict[str, object]:
        """A person as they are, without ids of theirs and what only merges note."""
        with self.store.read() as connection:
            cursor = connection.execute("SELECT * FROM contact WHERE id = ?", (contact_id,))
            names = [column[0] for column in cursor.description]
            values = dict(zip(names, cursor.fetchone(), strict=True))
            found = {key: value for key, value in values.items() if key not in _MERGE_NOTES}
            for table, order in {
                "contact_point": "kind, canonical, raw",
                "contact_tag": "tag_id",
                "purchase": "id",
                "interaction": "id",
                "campaign_recipient": "id",
                "import_issue": "id",
            }.items():
                cursor = connection.execute(
                    f"SELECT * FROM {table} WHERE contact_id = ? ORDER BY {order}", (contact_id,)
                )
                left_out = [
                    place
                    for place, column in enumerate(cursor.description)
                    if column[0] in ("contact_id", "id" if table == "contact_tag" else "")
                ]
                found[table] = [
                    tuple(value for place, value in enumerate(row) if place not in left_out)
                    for row in cursor
                ]
            found["merged"] = sorted(
                row[0]
                for row in connection.execute(
                    "SELECT gone_id FROM merged WHERE contact_id = ?", (contact_id,)
                )
            )
        return found


PHONES = ("012345678", "098765432", "011222333", "096345678", "abc")
person = st.fixed_dictionaries(
    {
        "name": st.sampled_from(
            ("Sok Dara", "sok dara", "SOK DARA", "Dara", "សុខ ដារ៉ា", "លោក សុខ ដារ៉ា", "")
        ),
        "phones": st.lists(
            st.sampled_from((*PHONES, "dara@example.com")), min_size=1, max_size=3, unique=True
        ),
        "tags": st.lists(st.sampled_from(("VIP", "Fair", "Old")), max_size=2, unique=True),
        "source": st.sampled_from(("typed", "fair", "web")),
    },
    optional={
        "latin_name": st.sampled_from(("Sok Dara", "DARA SOK")),
        "province": st.sampled_from(("Kampot", "12", "somewhere")),
        "company": st.sampled_from(("ABA", "ABA Bank", "Chip Mong")),
        "gender": st.sampled_from(("male", "other")),
        "birth_date": st.sampled_from(("1990-01-02", "1991-02-03")),
        "notes": st.sampled_from(("call her", "call her in May", "pays late")),
        "interests": st.sampled_from(("rice, fish", "fish", "shoes; rice")),
        "address": st.sampled_from(("12 St 5", "12 Street 5, Kampot")),
    },
)
