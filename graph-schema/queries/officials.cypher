// Who holds which office, as articles tell it or as the authority file knows it.
MATCH (p:Person)-[r:HOLDS_POSITION]->(o:Actor)
RETURN p.name AS person, r.position AS position, o.name AS of, r.since AS since, r.until AS until,
       CASE WHEN r.source = 'authority' THEN 'authority' ELSE 'articles' END AS source
ORDER BY person, since, position, of;
