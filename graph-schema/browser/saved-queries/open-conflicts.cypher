// Conflict in deeds: force, coercion, sanctions and mobilisation, with who acts and who suffers it
MATCH path = (e:Event {quad: 'material conflict'})-[r:ACTOR|RECIPIENT|AT]->(x)
WHERE NOT e.negated AND NOT e.hypothetical
RETURN path
ORDER BY e.date DESC, e.id, type(r), x.id
LIMIT 100;
