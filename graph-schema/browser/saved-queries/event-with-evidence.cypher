// An event with its evidence: who takes part, and the sentences and articles that tell it
MATCH (e:Event)
WITH e ORDER BY e.reports DESC, COUNT { (e)-[:EVIDENCE]->() } DESC, e.id
LIMIT 1
MATCH actors = (e)-[:ACTOR|RECIPIENT|SAID_BY|AT]->(), evidence = (e)-[:EVIDENCE]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)
RETURN actors, evidence;
