// Who accuses whom, most often first.
MATCH (a:Actor)-[r:ACCUSE]->(b:Actor)
WHERE r.status = []
RETURN a.name AS accuser, b.name AS accused, count(r) AS times, min(r.date) AS first, max(r.date) AS last
ORDER BY times DESC, accuser, accused
LIMIT 25;
