// One actor and the relations that follow from events, to look at in Neo4j Browser.
MATCH (a:Actor {id: 'RUS'})-[r:ACCUSE|AGREE|AID|ASSAULT|COERCE|CONCEDE|CONSULT|COOPERATE|MOBILIZE|PROTEST|REJECT|REQUEST|RETREAT|SANCTION|SUPPORT|THREATEN]-(b:Actor)
RETURN a, r, b
LIMIT 100;
