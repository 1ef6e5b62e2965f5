// title: Who said what
// about: What people, bodies and media are cited for, and what they say about others themselves.
// param: speaker = * | the one who speaks, by id or English name; * for all
// param: about = * | the one spoken of, by id or English name; * for all
// param: minConfidence = 0 | events that are less sure are left out, 0 to 1

// section: Reports ascribed to somebody
MATCH (e:Event)-[:SAID_BY]->(w:Actor)
WHERE $speaker = '*' OR w.id = $speaker OR w.name = $speaker
MATCH (e)-[:ACTOR|RECIPIENT]->(x:Actor)
WHERE $about = '*' OR x.id = $about OR x.name = $about
WITH DISTINCT w, e
WHERE e.confidence >= $minConfidence
MATCH (e)-[v:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Article)
WHERE w.id IN v.saidBy
WITH w, e, s, d ORDER BY d.published, d.name, s.ordinal
WITH w, e, collect(DISTINCT {sentence: s.text, article: d.title, source: d.source, published: d.published}) AS evidence
RETURN w.name AS speaker, e.date AS date, e.summary AS said, evidence
ORDER BY speaker, date, said;

// section: Acts of speech
MATCH (e:Event)-[:ACTOR]->(w:Actor)
WHERE e.type IN ['ACCUSE', 'SUPPORT', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE']
  AND ($speaker = '*' OR w.id = $speaker OR w.name = $speaker)
MATCH (e)-[:ACTOR|RECIPIENT]->(x:Actor)
WHERE $about = '*' OR x.id = $about OR x.name = $about
WITH DISTINCT w, e
WHERE e.confidence >= $minConfidence
MATCH (e)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Article)
WITH w, e, s, d ORDER BY d.published, d.name, s.ordinal
WITH w, e, collect(DISTINCT {sentence: s.text, article: d.title, source: d.source, published: d.published}) AS evidence
RETURN w.name AS speaker, e.date AS date, e.summary AS act, evidence
ORDER BY speaker, date, act;
