"""What every app stands on: dates, abstract models, filters, paging, security. No tables."""
