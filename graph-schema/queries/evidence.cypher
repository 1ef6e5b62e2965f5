// Events with the words that tell them, the sentence and the article: nothing in the graph is without.
MATCH (e:Event)-[v:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Article)
RETURN e.summary AS event, v.trigger AS words, v.rule AS rule, s.text AS sentence, d.title AS article
ORDER BY e.date, event, d.name, s.ordinal, v.start, e.id
LIMIT 50;
