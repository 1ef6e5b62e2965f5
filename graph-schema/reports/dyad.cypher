// title: Dossier of two actors
// about: What two actors do to each other: the balance by type of event, then every event with its evidence.
// param: a = RUS | the first actor: its id, or its English or French name
// param: b = CHN | the second actor: its id, or its English or French name
// param: represented = true | whether people and bodies stand for their country too
// param: minConfidence = 0 | events that are less sure are left out, 0 to 1

// section: Balance
MATCH (x:Actor)
WHERE $a IN [x.id, x.name, x.nameFr] OR ($represented AND x.country = $a)
WITH collect(x.id) AS ones
MATCH (y:Actor)
WHERE $b IN [y.id, y.name, y.nameFr] OR ($represented AND y.country = $b)
WITH ones, collect(y.id) AS others
UNWIND ones AS one
MATCH (x:Actor {id: one})<-[r:ACTOR|RECIPIENT]-(e:Event)-[q:ACTOR|RECIPIENT]->(y:Actor)
WHERE y.id IN others AND (type(r) = 'ACTOR' OR type(q) = 'ACTOR')
WITH DISTINCT e
WHERE e.confidence >= $minConfidence
RETURN e.type AS type, e.quad AS quad, count(e) AS events, sum(e.reports) AS reports, round(sum(e.score) / count(e) * 10) / 10 AS score
ORDER BY events DESC, type;

// section: Events
MATCH (x:Actor)
WHERE $a IN [x.id, x.name, x.nameFr] OR ($represented AND x.country = $a)
WITH collect(x.id) AS ones
MATCH (y:Actor)
WHERE $b IN [y.id, y.name, y.nameFr] OR ($represented AND y.country = $b)
WITH ones, collect(y.id) AS others
UNWIND ones AS one
MATCH (x:Actor {id: one})<-[r:ACTOR|RECIPIENT]-(e:Event)-[q:ACTOR|RECIPIENT]->(y:Actor)
WHERE y.id IN others AND (type(r) = 'ACTOR' OR type(q) = 'ACTOR')
WITH DISTINCT e
WHERE e.confidence >= $minConfidence
MATCH (e)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Article)
WITH e, s, d ORDER BY d.published, d.name, s.ordinal
WITH e, collect(DISTINCT {sentence: s.text, article: d.title, source: d.source, published: d.published}) AS evidence
RETURN e.date AS date, e.summary AS event, e.score AS score, e.reports AS reports, evidence
ORDER BY date, event;
