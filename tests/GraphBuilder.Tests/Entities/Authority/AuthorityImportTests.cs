using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Authority.Import;

namespace GraphBuilder.Tests.Entities.Authority;

/// <summary>Query results brought into a user's own authority file.</summary>
internal sealed class AuthorityImportTests
{
    private const string Shipped = """
        id: GEO
        type: Country
        name: Georgia
        nameFr: Géorgie
        wikidata: Q230
        demonym: géorgien géorgienne géorgiens géorgiennes

        id: ann-known
        type: Person
        name: Ann Known
        country: GEO
        office: minister | GEO | 2019 | 2020

        id: tbilisi-times
        type: Media
        name: Tbilisi Times
        wikidata: Q11
        """;

    [Test]
    public void Run_NewPerson_BecomesASortedEntryThatTheValidatorAccepts()
    {
        var outcome = Import(
            Row(("item", Item("Q900")), ("itemLabel", Text("Zoé Nouvelle")), ("type", Item("Q5")), ("alias", Text("Zoe Nouvelle-Petit")), ("country", Item("Q230")), ("gender", Item("Q6581072")),
                ("surname", Text("Nouvelle")), ("position", Text("Foreign Minister")), ("start", Text("2021-03-04T00:00:00Z"))),
            Row(("item", Item("Q900")), ("itemLabel", Text("Zoé Nouvelle")), ("type", Item("Q5")), ("position", Text("ambassador")), ("start", Text("2018-01-01T00:00:00Z")), ("end", Text("2020-06-30T00:00:00Z"))));

        Assert.That(outcome.Added, Is.EqualTo(["zoe-nouvelle"]));
        Assert.That(outcome.Text, Does.EndWith("""
            id: zoe-nouvelle
            type: Person
            name: Zoé Nouvelle
            alias: Zoe Nouvelle-Petit
            gender: f
            country: GEO
            wikidata: Q900
            source: Wikidata
            surname: Nouvelle
            office: foreign minister | GEO | 2021-03-04 |
            office: ambassador | GEO | 2018 | 2020-06-30

            """.ReplaceLineEndings("\n")));
        using var own = new StringReader(outcome.Text);
        Assert.That(AuthorityValidator.Check(Known().Extend("own.txt", own)), Is.Empty);
    }

    [TestCase("Q11", "Tbilisi Times", "Media", "tbilisi-times", TestName = "Run_ItemKnownByItsNumber_IsMerged")]
    [TestCase("Q77", "Ann Known", "Person", "ann-known", TestName = "Run_ItemKnownByItsExactNameAndKind_IsMerged")]
    public void Merge(string item, string label, string type, string id)
    {
        var outcome = Import(Row(("item", Item(item)), ("itemLabel", Text(label)), ("type", Text(type)), ("alias", Text("Another Name"))));

        Assert.That((outcome.Added, outcome.Merged), Is.EqualTo((Array.Empty<string>(), new[] { id })));
        using var own = new StringReader(outcome.Text);
        Assert.That(Known().Extend("own.txt", own).Find(id)!.Aliases, Does.Contain("Another Name"));
    }

    [Test]
    public void Run_SameResultTwice_ChangesNothing()
    {
        var row = Row(("item", Item("Q900")), ("itemLabel", Text("Zoé Nouvelle")), ("type", Text("Person")), ("alias", Text("Z. Nouvelle")));
        var first = Import(row);
        var second = AuthorityImport.Run(Json(row), "q.json", Known(), "own.txt", first.Text);

        Assert.That((second.Added.Count, second.Merged.Count, second.Unchanged, second.Text), Is.EqualTo((0, 0, 1, first.Text)));
    }

    [Test]
    public void Run_FileWithComments_KeepsThem()
    {
        const string own = "# mine\n\n# about A\nid: a-person\ntype: Person\nname: A Person\n";
        var outcome = AuthorityImport.Run(Json(Row(("item", Item("Q900")), ("itemLabel", Text("Zoé Nouvelle")), ("type", Text("Person")))), "q.json", Known(), "own.txt", own);

        Assert.That(outcome.Text, Does.StartWith(own).And.Contain("id: zoe-nouvelle"));
    }

    [TestCase("Q901", "Tbilisi Times", "Media", "row 1: Tbilisi Times: its name is one of 'tbilisi-times' (Q11)", TestName = "Run_NameOfAnotherItem_IsLeftOut")]
    [TestCase("Q901", "Freedonia", "Country", "row 1: Freedonia: countries come with the program, by their ISO 3166-1 codes", TestName = "Run_Country_IsLeftOut")]
    [TestCase("Q901", "A Song", "Q7366", "row 1: A Song: its type 'Q7366' is none of the kinds", TestName = "Run_OtherKind_IsLeftOut")]
    [TestCase("Q901", "Q901", "Person", "row 1: Q901: it has no name in English or French", TestName = "Run_ItemWithoutName_IsLeftOut")]
    [TestCase("banana", "A Name", "Person", "row 1: banana: it is no item of Wikidata", TestName = "Run_NoItem_IsLeftOut")]
    public void LeaveOut(string item, string label, string type, string reason)
    {
        var outcome = Import(Row(("item", Text(item)), ("itemLabel", Text(label)), ("type", Text(type))));

        Assert.That((outcome.Added.Count, outcome.Merged.Count, outcome.LeftOut.Count), Is.EqualTo((0, 0, 1)));
        Assert.That(outcome.LeftOut[0], Does.StartWith(reason));
    }

    [Test]
    public void Run_AliasOfAnotherEntry_IsLeftOutAndTheRestTaken()
    {
        var outcome = Import(Row(("item", Item("Q900")), ("itemLabel", Text("Zoé Nouvelle")), ("type", Text("Person")), ("alias", Text("Géorgie"))));

        Assert.That(outcome.Added, Is.EqualTo(["zoe-nouvelle"]));
        Assert.That(outcome.LeftOut, Is.EqualTo(["row 1: Zoé Nouvelle: its name 'Géorgie' is also one of 'GEO'; the rest of it is taken up"]));
    }

    [Test]
    public void Run_WhatTheValidatorRefuses_IsLeftOutWithItsReason()
    {
        var outcome = Import(
            Row(("item", Item("Q900")), ("itemLabel", Text("Zoé Nouvelle")), ("type", Text("Person")), ("country", Text("XX"))),
            Row(("item", Item("Q901")), ("itemLabel", Text("Yan Autre")), ("type", Text("Person")), ("country", Text("GEO"))));

        Assert.That(outcome.Added, Is.EqualTo(["yan-autre"]));
        Assert.That(outcome.LeftOut, Has.Count.EqualTo(1).And.All.StartsWith("row 1: Zoé Nouvelle: the country 'XX'"));
    }

    [TestCase("no json at all", "q.json is not JSON (line 1)")]
    [TestCase("{\"items\": []}", "q.json is no result of a SPARQL query (head.vars and results.bindings are missing)")]
    [TestCase("[]", "q.json is no result of a SPARQL query (head.vars and results.bindings are missing)")]
    [TestCase("{\"head\":{\"vars\":[\"person\",\"name\"]},\"results\":{\"bindings\":[]}}", "q.json has no column 'item' (it has person, name)")]
    [TestCase("{\"head\":{\"vars\":[\"item\",\"itemLabel\",\"type\"]},\"results\":{\"bindings\":[{\"item\":{\"type\":\"uri\"}}]}}", "q.json: 'item' of row 1 has no type or no value")]
    public void Run_NoSuchTable_IsRefusedInOneLine(string json, string message) => Assert.That(
        () => AuthorityImport.Run(json, "q.json", Known(), "own.txt", ""),
        Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(message).And.Message.Not.Contains('\n'));

    private static ImportOutcome Import(params string[] rows) => AuthorityImport.Run(Json(rows), "q.json", Known(), "own.txt", "");

    private static AuthorityFile Known()
    {
        using var entries = new StringReader(Shipped);
        return new AuthorityFile(AuthorityFile.Read([("shipped.txt", entries)]).Entries, [], [], Analysis.Authority.IsoCountries);
    }

    private static string Json(params string[] rows) =>
        """{"head":{"vars":["item","itemLabel","alias","type","country","gender","surname","position","start","end"]},"results":{"bindings":[""" + string.Join(',', rows) + "]}}";

    private static string Row(params (string Name, string Value)[] values) => "{" + string.Join(',', values.Select(value => $"\"{value.Name}\":{value.Value}")) + "}";

    private static string Item(string number) => $$"""{"type":"uri","value":"http://www.wikidata.org/entity/{{number}}"}""";

    private static string Text(string text) => $$"""{"type":"literal","xml:lang":"en","value":"{{text}}"}""";
}
