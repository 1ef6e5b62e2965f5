// Who holds which office, and of what
MATCH path = (p:Person)-[r:HOLDS_POSITION]->(:Actor)
RETURN path
ORDER BY p.name, r.since, r.id
LIMIT 60;
