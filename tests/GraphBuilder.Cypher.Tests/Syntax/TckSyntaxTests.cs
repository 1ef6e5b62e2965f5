using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Tests.Tck;

namespace GraphBuilder.Cypher.Tests.Syntax;

internal sealed class TckSyntaxTests
{
    [Test]
    public void Parse_EveryTckQueryThatRuns_Succeeds()
    {
        List<string> failures = [];
        foreach (var query in TckQuery.ReadAll().Where(query => query.Phase is null))
        {
            try
            {
                CypherParser.Parse(query.Text);
            }
            catch (CypherException error)
            {
                failures.Add($"{query.Scenario}: {error.Message}");
            }
        }

        Assert.That(failures, Is.Empty);
    }

    [Test]
    public void Parse_EveryTckQueryWithWrongSyntax_FailsWithItsDetail()
    {
        string[] details =
        [
            "IntegerOverflow", "FloatingPointOverflow", "InvalidNumberLiteral", "InvalidUnicodeLiteral",
            "InvalidUnicodeCharacter", "InvalidRelationshipPattern",
        ];
        var wrong = TckQuery.ReadAll().Where(query => details.Contains(query.Detail)).ToList();

        Assert.That(wrong, Has.Count.EqualTo(15));
        foreach (var query in wrong)
        {
            AssertCypher.FailsWithDetail(query.Text, query.Detail!);
        }
    }
}
