namespace GraphBuilder.Tests.Events.Times;

// Published on Thursday 16 May 2024.
[TestFixture]
internal sealed class EventTimesTests
{
    [TestCase("Le Portugal a condamné mardi la Serbie.", "2024-05-14")]
    [TestCase("Le Portugal a condamné jeudi la Serbie.", "2024-05-16")]
    [TestCase("Le Portugal a condamné jeudi dernier la Serbie.", "2024-05-09")]
    [TestCase("Vendredi soir, le Portugal a condamné la Serbie.", "2024-05-10")]
    [TestCase("Le Portugal a condamné avant-hier la Serbie.", "2024-05-14")]
    [TestCase("Le Portugal a condamné la Serbie ce matin.", "2024-05-16")]
    [TestCase("Le Portugal a condamné la Serbie dans la nuit de lundi à mardi.", "2024-05-14")]
    [TestCase("Dans la nuit du 9 au 10 mai, le Portugal a bombardé la Serbie.", "2024-05-10")]
    [TestCase("Le Portugal a bombardé la Serbie dans la soirée de mardi.", "2024-05-14")]
    [TestCase("Le Portugal a condamné la Serbie il y a trois jours.", "2024-05-13")]
    [TestCase("Le 12 avril, le Portugal a condamné la Serbie.", "2024-04-12")]
    [TestCase("Le 1er décembre, le Portugal a condamné la Serbie.", "2023-12-01")]
    [TestCase("Le jeudi 2 mai, le Portugal a condamné la Serbie.", "2024-05-02")]
    public void Date_Day_IsResolvedAgainstThePublication(string text, string expected) => AssertDate(text, expected);

    [TestCase("Le Portugal a condamné la Serbie la semaine dernière.", "2024-05")]
    [TestCase("Le Portugal a condamné la Serbie le mois dernier.", "2024-04")]
    [TestCase("Fin mars, le Portugal a condamné la Serbie.", "2024-03")]
    [TestCase("Début octobre, le Portugal a condamné la Serbie.", "2023-10")]
    [TestCase("Le Portugal a condamné la Serbie en juin 2019.", "2019-06")]
    [TestCase("Le Portugal a condamné la Serbie à l'été 2021.", "2021")]
    [TestCase("Le Portugal a condamné la Serbie il y a deux ans.", "2022")]
    [TestCase("Depuis dix-huit mois, le Portugal condamne la Serbie.", "2022-11")]
    [TestCase("L'an passé, le Portugal a condamné la Serbie.", "2023")]
    [TestCase("Les 3 et 4 mai, le Portugal a condamné la Serbie.", "2024-05")]
    [TestCase("Entre le 3 et le 6 mai, le Portugal a bombardé la Serbie.", "2024-05")]
    [TestCase("Du 3 au 6 mai, le Portugal a bombardé la Serbie.", "2024-05")]
    public void Date_Interval_IsAsPreciseAsItsEndsAgree(string text, string expected) => AssertDate(text, expected);

    [TestCase("Le Portugal condamnera mardi la Serbie.", "2024-05-21")]
    [TestCase("Le Portugal va sanctionner lundi la Serbie.", "2024-05-20")]
    [TestCase("Le Portugal sanctionnera la Serbie en mars.", "2025-03")]
    [TestCase("Le Portugal sanctionnera la Serbie le 20 juin.", "2024-06-20")]
    [TestCase("Le Portugal sanctionnera la Serbie la semaine prochaine.", "2024-05")]
    [TestCase("Emmanuel Macron rencontrera samedi Xi Jinping.", "2024-05-18")]
    public void Date_OfWhatIsToCome_LiesAhead(string text, string expected) => AssertDate(text, expected);

    [TestCase("Le Portugal a condamné la Serbie, qui avait frappé hier la Hongrie.", "ACCUSE", null)]
    [TestCase("Le Portugal, qui avait soutenu la Serbie en 2015, condamne la Hongrie.", "ACCUSE", null)]
    [TestCase("Le Portugal, qui avait soutenu la Serbie en 2015, condamne la Hongrie.", "SUPPORT", "2015")]
    [TestCase("Le Portugal a exhorté la Hongrie à partir, puis condamné mardi la Serbie.", "REQUEST", null)]
    [TestCase("Le Portugal a dénoncé dimanche l'offensive de la Serbie contre la Hongrie.", "ASSAULT", null)]
    [TestCase("Le Portugal a dénoncé l'offensive lancée dimanche par la Serbie contre la Hongrie.", "ASSAULT", "2024-05-12")]
    [TestCase("Le Portugal a dénoncé l'offensive lancée dimanche par la Serbie contre la Hongrie.", "ACCUSE", null)]
    [TestCase("Le Portugal a accusé mardi la Serbie d'avoir livré des armes à la Russie.", "AID", null)]
    [TestCase("Le Portugal a accusé mardi la Serbie d'avoir livré des armes à la Russie.", "ACCUSE", "2024-05-14")]
    [TestCase("La Serbie a expulsé mardi des diplomates portugais, accusant le Portugal d'espionnage.", "ACCUSE", "2024-05-14")]
    public void Date_OfAnotherClause_IsNotTaken(string text, string type, string? expected) =>
        Assert.That(FrenchNews.Read(text).Events.First(one => one.Type == type).Date?.ToString(), Is.EqualTo(expected));

    [TestCase("Le Portugal a condamné la Serbie mardi. La veille, la Serbie avait menacé la Hongrie.", "THREATEN", "2024-05-13")]
    [TestCase("Le Portugal a condamné la Serbie mardi. Le lendemain, la Serbie a menacé la Hongrie.", "THREATEN", "2024-05-15")]
    [TestCase("12 mars. Le Portugal condamne la Serbie, qui menace le lendemain la Hongrie.", "THREATEN", "2024-03-13")]
    [TestCase("Le Portugal a condamné la Serbie lundi. Le même jour, la Serbie a menacé la Hongrie.", "THREATEN", "2024-05-13")]
    [TestCase("Le Portugal a condamné la Serbie lundi. Il a aussi menacé la Hongrie.", "THREATEN", "2024-05-13")]
    [TestCase("La Serbie l'a dit jeudi. Le Portugal a condamné la Hongrie.", "ACCUSE", "2024-05-16")]
    [TestCase("La Serbie l'a dit lundi. Le Portugal a condamné la Hongrie.", "ACCUSE", null)]
    [TestCase("La Serbie l'a dit jeudi. Le Portugal soutient la Hongrie.", "SUPPORT", null)]
    [TestCase("La Serbie l'a dit jeudi. Le Portugal, qui a condamné la Hongrie, a attendu une réponse.", "ACCUSE", "2024-05-16")]
    [TestCase("La Croatie a bombardé lundi la Serbie. Le Portugal a sanctionné dans la foulée la Croatie.", "SANCTION", "2024-05-13")]
    public void Date_WithoutItsOwn_GoesOnFromWhatWasSaidBefore(string text, string type, string? expected) =>
        Assert.That(FrenchNews.Read(text).Events.Single(one => one.Type == type).Date?.ToString(), Is.EqualTo(expected));

    [TestCase("L'Union africaine a suspendu dimanche le Gabon, et le Portugal a condamné la Serbie.", "ACCUSE", null)]
    [TestCase("Dimanche, l'Union africaine a suspendu le Gabon et le Portugal a condamné la Serbie.", "ACCUSE", "2024-05-12")]
    [TestCase("Le Portugal a menacé la Serbie dans un communiqué diffusé mardi soir.", "THREATEN", "2024-05-14")]
    [TestCase("Le Portugal soutient la Hongrie depuis l'invasion de la Serbie par la Croatie en mars 2019.", "ASSAULT", "2019-03")]
    [TestCase("Le Portugal soutient la Hongrie depuis l'invasion de la Serbie par la Croatie en mars 2019.", "SUPPORT", null)]
    [TestCase("Le texte cite la déclaration du 3 mai, par laquelle le Portugal a condamné la Serbie.", "ACCUSE", "2024-05-03")]
    [TestCase("Réunis mardi à Vienne, les ministres du Portugal ont condamné la Serbie.", "ACCUSE", "2024-05-14")]
    [TestCase("Reçu lundi à Lisbonne, Antony Blinken a accusé la Serbie de mentir.", "ACCUSE", "2024-05-13")]
    [TestCase("Arrivé mardi à Vienne, Antony Blinken y a accusé mercredi la Serbie de mentir.", "ACCUSE", "2024-05-15")]
    [TestCase("Antony Blinken a reçu mardi Wang Yi, à qui il a demandé de condamner la Serbie.", "REQUEST", "2024-05-14")]
    [TestCase("Antony Blinken a rencontré lundi Wang Yi, devant lequel il a condamné la Serbie.", "ACCUSE", "2024-05-13")]
    [TestCase("Le Portugal a bombardé mardi la Serbie avec l'aide de la Croatie.", "AID", "2024-05-14")]
    [TestCase("Élu mardi, Antony Blinken a condamné la Serbie.", "ACCUSE", null)]
    [TestCase("Le Portugal a menacé la Serbie, qui a jusqu'au 2 juin pour céder.", "THREATEN", null)]
    [TestCase("Le Portugal a donné jusqu'au 2 juin à la Serbie pour libérer les otages.", "THREATEN", null)]
    public void Date_BelongsToTheClauseOrNounThatItStandsWith(string text, string type, string? expected) =>
        Assert.That(FrenchNews.Read(text).Events.First(one => one.Type == type).Date?.ToString(), Is.EqualTo(expected));

    [TestCase("La Croatie a bombardé jeudi la Serbie. La Hongrie l'avait dit lundi. Le Portugal a condamné ces frappes.", "2024-05-16")]
    [TestCase("La Croatie a bombardé lundi la Serbie. La Hongrie l'avait dit mardi. Le Portugal a condamné ces frappes.", null)]
    public void Date_OfAReaction_IsThatOfPublicationOnlyWhereTheActWasOnThatDay(string text, string? expected) =>
        Assert.That(FrenchNews.Read(text).Events.Single(one => one.Type == "ACCUSE").Date?.ToString(), Is.EqualTo(expected));

    [TestCase("Des chars ont été livrés : 2000 soldats. Le Portugal a condamné la Serbie.")]
    [TestCase("Le Portugal a envoyé un robot sur Mars et condamné la Serbie.")]
    [TestCase("Le Portugal a condamné l'accord de 1998 entre la Serbie et la Hongrie.")]
    public void Date_OfNumbersAndNames_IsUnknown(string text) => Assert.That(FrenchNews.Read(text).Events.Where(one => one.Type == "ACCUSE").Select(one => one.Date), Is.All.Null);

    [TestCase("Le Portugal a condamné mardi la Serbie après des mois de pourparlers entre la Hongrie et la Croatie.", "CONSULT", null)]
    [TestCase("Le Portugal a sanctionné mardi la Serbie malgré le soutien de la Hongrie à Belgrade.", "SUPPORT", null)]
    [TestCase("Le Portugal a sanctionné mardi la Serbie après avoir dénoncé la Hongrie.", "ACCUSE", null)]
    [TestCase("Le Portugal a sanctionné mardi la Serbie après avoir dénoncé la Hongrie.", "SANCTION", "2024-05-14")]
    public void Date_OfTheMainClause_IsNotThatOfWhatWentBefore(string text, string type, string? expected) =>
        Assert.That(FrenchNews.Read(text, minConfidence: 0).Events.Single(one => one.Type == type).Date?.ToString(), Is.EqualTo(expected));

    [TestCase("Le Portugal a condamné jeudi la Serbie. Le traité conclu en mars avec Belgrade ne compte plus. La Hongrie a félicité le Portugal.", "2024-05-16")]
    [TestCase("Le Portugal a condamné jeudi la Serbie. Les négociateurs se sont quittés en mars. La Hongrie a félicité le Portugal.", null)]
    public void Date_OfTheLead_GoesOnPastADateThatOnlyANounBears(string text, string? expected) =>
        Assert.That(FrenchNews.Read(text, minConfidence: 0).Events.Single(one => one.Type == "SUPPORT").Date?.ToString(), Is.EqualTo(expected));

    private static void AssertDate(string text, string expected) => Assert.That(FrenchNews.Read(text).Events.Single().Date?.ToString(), Is.EqualTo(expected));
}
