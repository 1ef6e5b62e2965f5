// Around one actor: what it does, what is done to it, and what it belongs to
MATCH path = (a:Actor {name: 'NATO'})-[r]-(b)
WHERE NOT type(r) IN ['MENTIONS', 'ACTOR', 'RECIPIENT', 'SAID_BY', 'AT']
RETURN path
ORDER BY type(r), b.id, r.event, r.id
LIMIT 100;
