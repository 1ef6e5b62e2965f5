// Who acts on whom: of each kind of act between two actors the latest, the busiest pairs first
MATCH (a:Actor)-[r:ACCUSE|AGREE|AID|ASSAULT|COERCE|CONCEDE|CONSULT|COOPERATE|MOBILIZE|PROTEST|REJECT|REQUEST|RETREAT|SANCTION|SUPPORT|THREATEN]->(b:Actor)
WHERE r.status = []
WITH a, b, r ORDER BY r.date DESC, r.event
WITH a, b, type(r) AS type, collect(r) AS acts
WITH a, b, sum(size(acts)) AS busy, collect(acts[0]) AS latest
ORDER BY busy DESC, a.id, b.id
LIMIT 45
RETURN a, latest, b;
