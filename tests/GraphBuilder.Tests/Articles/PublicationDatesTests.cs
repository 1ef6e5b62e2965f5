using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class PublicationDatesTests
{
    private const string Title = "Vienne et Budapest renouent le dialogue";
    private const string Lead = "Le gouvernement autrichien a reçu lundi à Vienne une délégation hongroise pour parler du commerce.";

    [TestCase("Publié le 26 avril 2024 à 16h12", "2024-04-26")]
    [TestCase("Publié le : 01/08/2023 - 08:14", "2023-08-01")]
    [TestCase("Publié le 11-02-2021 à 12:40", "2021-02-11")]
    [TestCase("Publié le 1er mai 2024", "2024-05-01")]
    [TestCase("Publié le 5 nov. 2024 à 11:15", "2024-11-05")]
    [TestCase("Mis à jour le mardi 15 avril 2025 à 20h31", "2025-04-15")]
    [TestCase("Le 14/01/2025 à 18:20", "2025-01-14")]
    [TestCase("05.12.2024 12:38 (Keystone-ATS)", "2024-12-05")]
    [TestCase("AFP, le 13 mai 2024 - Mis à jour il y a 2 heures", "2024-05-13")]
    [TestCase("Publié le 14/11/23 à 10h40", "2023-11-14")]
    [TestCase("Août 10, 2024 - 11:32", "2024-08-10")]
    [TestCase("Publié le 2024-02-16", "2024-02-16")]
    public void Published_LineUnderTheTitle_IsRead(string line, string date) =>
        AssertPublished($"{Title}\n\n{line}\n\n{Lead}\n", date, PublicationDateBasis.PublishedLine);

    [TestCase("PARIS, 12 mars 2024 (AFP) –", "2024-03-12")]
    [TestCase("12 mars 2024. -", "2024-03-12")]
    public void Published_Dateline_IsRead(string dateline, string date) =>
        AssertPublished($"{Title}\n\n{dateline} {Lead}\n", date, PublicationDateBasis.Dateline);

    [Test]
    public void Published_DatelineWithoutYear_TakesTheYearOfTheCopyrightIfTheWeekdayFits() =>
        AssertPublished($"{Title}\n\nVIENNE, 3 juin (Reuters) - {Lead}\n\nCopyright © 2019 La Gazette\n", "2019-06-03", PublicationDateBasis.Dateline);

    [Test]
    public void Published_DatelineWithoutYear_TakesNoYearWhoseWeekdayDoesNotFit() =>
        AssertNotPublished($"{Title}\n\nVIENNE, 4 juin (Reuters) - {Lead}\n\nCopyright © 2019 La Gazette\n");

    [Test]
    public void Published_CaptionOfTheDayTheLeadTellsOf_IsInferred() =>
        AssertPublished($"{Title}\n\nLes ministres à Vienne, le 3 juin 2019. Photo POOL/AFP\n\n{Lead}\n", "2019-06-03", PublicationDateBasis.Inferred);

    [Test]
    public void Published_CaptionOfAnotherDay_IsNotInferred() =>
        AssertNotPublished($"{Title}\n\nLes ministres à Vienne, le 4 juin 2019. Photo POOL/AFP\n\n{Lead}\n");

    [TestCase("La Hongrie a quitté l'accord le 14 mai 2018, et les deux pays ne se parlaient plus depuis ce jour-là.")]
    [TestCase("« Nous nous reverrons le 12 mars 2030 », a promis le ministre hongrois à la sortie de la réunion.")]
    public void Published_DateOfAnEvent_IsNotTaken(string prose) => AssertNotPublished($"{Title}\n\n{Lead}\n\n{prose}\n");

    [TestCase("2024-04-26T16:12:00+02:00", "2024-04-26")]
    [TestCase("2024-04-26 16:12", "2024-04-26")]
    [TestCase("20240426", "2024-04-26")]
    [TestCase("2024-04", "2024-04")]
    [TestCase("Thu, 16 May 2024 16:30:00 +0200", "2024-05-16")]
    [TestCase("16 May 2024", "2024-05-16")]
    [TestCase("1714140720", "2024-04-26")]
    [TestCase("26 avril 2024", "2024-04-26")]
    [TestCase("2024-13-26", null)]
    [TestCase("hier", null)]
    [TestCase("", null)]
    public void MetadataDate_OfEachForm_IsRead(string text, string? date) =>
        Assert.That(MetadataDate.Parse(text)?.ToString(), Is.EqualTo(date));

    [TestCase("https://gazette.example/monde/2024/04/26/vienne", "2024-04-26")]
    [TestCase("https://gazette.example/20240426-vienne-budapest", "2024-04-26")]
    [TestCase("https://gazette.example/article/1202404267", null)]
    [TestCase("https://gazette.example/2024/44/26/", null)]
    public void Published_Address_IsReadWhereItHoldsADay(string url, string? date)
    {
        var article = Readers.ReadOne("a.json", $$"""{"title": "{{Title}}", "text": "{{Lead}}", "url": "{{url}}"}""");

        Assert.That(article.Published?.Date.ToString(), Is.EqualTo(date));
        Assert.That(article.Published?.Basis, Is.EqualTo(date is null ? null : PublicationDateBasis.Url));
    }

    private static void AssertPublished(string text, string date, PublicationDateBasis basis)
    {
        var published = Readers.ReadOne("a.txt", text).Published;
        Assert.That((published?.Date.ToString(), published?.Basis), Is.EqualTo((date, basis)));
    }

    private static void AssertNotPublished(string text) => Assert.That(Readers.ReadOne("a.txt", text).Published, Is.Null);
}
