// title: Timeline
// about: The events of a time, in order, with their evidence.
// param: from = 1900-01-01 | the first day, as YYYY-MM-DD
// param: to = 2100-12-31 | the last day, as YYYY-MM-DD
// param: actor = * | an actor that takes part, by id or English name; * for all
// param: type = * | a type of event (ACCUSE, CONSULT, …); * for all
// param: minConfidence = 0 | events that are less sure are left out, 0 to 1

// section: Events
MATCH (e:Event)-[:ACTOR|RECIPIENT]->(x:Actor)
WHERE e.date >= date($from) AND e.date <= date($to)
  AND ($type = '*' OR e.type = $type)
  AND ($actor = '*' OR x.id = $actor OR x.name = $actor)
WITH DISTINCT e
WHERE e.confidence >= $minConfidence
MATCH (e)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Article)
WITH e, s, d ORDER BY d.published, d.name, s.ordinal
WITH e, collect(DISTINCT {sentence: s.text, article: d.title, source: d.source, published: d.published}) AS evidence
RETURN e.date AS date, e.type AS type, e.summary AS event, e.score AS score, evidence
ORDER BY date, event;
