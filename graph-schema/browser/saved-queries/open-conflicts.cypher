// Conflict in deeds: force, coercion, sanctions and mobilisation, with who acts and who suffers it
MATCH path = (e:Event {quad: 'material conflict'})-[:ACTOR|RECIPIENT|AT]->(x)
WHERE NOT e.negated AND NOT e.hypothetical
RETURN path
ORDER BY e.date DESC, e.id, x.id
LIMIT 100;
