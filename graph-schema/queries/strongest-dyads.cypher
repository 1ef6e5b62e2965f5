// The pairs of countries with the most events, people and bodies counted under their country, with the mean of their scores
// (-10 conflict to 10 cooperation).
MATCH (e:Event)-[:ACTOR]->(x:Actor), (e)-[:ACTOR|RECIPIENT]->(y:Actor)
WHERE NOT e.negated AND x.country IS NOT NULL AND y.country IS NOT NULL AND x.country <> y.country
WITH DISTINCT e, CASE WHEN x.country < y.country THEN x.country ELSE y.country END AS one,
              CASE WHEN x.country < y.country THEN y.country ELSE x.country END AS other
RETURN one, other, count(e) AS events, round(sum(e.score) / count(e) * 10) / 10 AS score
ORDER BY events DESC, one, other
LIMIT 25;
