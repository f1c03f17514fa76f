"""Takes extracted tables to a warehouse with dlt: ClickHouse, BigQuery, Snowflake and whatever else dlt knows."""
