// One article: its sentences, whom they name, and the events they tell
MATCH (d:Article)
WITH d ORDER BY d.published DESC, d.id
LIMIT 1
MATCH sentences = (d)-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH mentions = (s)-[:MENTIONS]->()
OPTIONAL MATCH events = (s)<-[:EVIDENCE]-(:Event)-[:ACTOR|RECIPIENT]->()
RETURN sentences, mentions, events;
