// Who says it: events that are told in somebody's words only, with the speaker
MATCH path = (w:Actor)<-[:SAID_BY]-(e:Event)-[:ACTOR|RECIPIENT]->(x:Actor)
RETURN path
ORDER BY w.name, e.date, e.id, x.id
LIMIT 60;
