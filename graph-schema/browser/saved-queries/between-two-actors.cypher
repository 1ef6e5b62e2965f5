// Between two actors: all events that both take part in, people and bodies counted under their country
MATCH path = (x:Actor)<-[:ACTOR|RECIPIENT]-(e:Event)-[:ACTOR|RECIPIENT]->(y:Actor)
WHERE (x.name = 'Russia' OR x.country = 'RUS') AND (y.name = 'China' OR y.country = 'CHN')
RETURN path
ORDER BY e.date DESC, e.id, x.id, y.id
LIMIT 60;
