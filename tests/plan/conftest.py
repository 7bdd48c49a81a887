"""The stores of the history's tests."""

from tests.history.conftest import sqlite_store, store, store_url  # noqa: F401
