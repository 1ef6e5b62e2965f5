namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>
/// Blame, warnings and demands that do not name whom they are against, but only what they call it or want from him. Each row a text and events of it.
/// </summary>
[TestFixture]
internal sealed class BlameWithoutNameTests
{
    [TestCase("La Bolivie accuse le Chili de détourner les eaux du Silala. « C'est un vol pur et simple », s'est insurgé le président Luis Arce.", "ACCUSE BOL > CHL", "ACCUSE luis-arce > CHL")]
    [TestCase("Le Cambodge accuse la Thaïlande d'avoir posé des mines. « Le Cambodge ne cédera pas », a averti le Premier ministre Hun Manet.", "ACCUSE KHM > THA", "THREATEN hun-manet > THA")]
    [TestCase("La Turquie a menacé la Grèce. « La Grèce ne se laissera pas faire », a prévenu le ministre grec Nikos Dendias.", "THREATEN TUR > GRC", "THREATEN nikos-dendias > TUR")]
    public void Quotation_OfOneSide_IsAgainstTheOtherSide(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le président dominicain Luis Abinader a exigé que l'ONU transforme la mission en force de maintien de la paix.", "REQUEST luis-abinader > united-nations")]
    [TestCase("Le Kenya demande que l'Ouganda retire ses soldats de la frontière.", "REQUEST KEN > UGA")]
    [TestCase("Berne a réclamé que Rome ouvre le tunnel.", "REQUEST CHE > ITA")]
    public void Wish_WithWhoIsToDoIt_IsARequestToHim(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le Kenya demande que l'Ouganda soit exclu de l'alliance.", "REQUEST KEN > UGA")]
    [TestCase("Le Niger accuse le Bénin. « Ces actes sont odieux », tonne le président russe Vladimir Poutine.", "ACCUSE vladimir-putin > BEN")]
    public void WhatSomebodyElseIsToDo_IsNoEventOfHis(string text, string unexpected) => Assert.That(FrenchNews.Events(text), Does.Not.Contain(unexpected));

    [TestCase("Le président du conseil de transition, Leslie Voltaire, a remercié le Kenya.", "SUPPORT leslie-voltaire > KEN")]
    [TestCase("La Chine a livré 500 000 doses de vaccin au Pakistan.", "AID CHN > PAK")]
    [TestCase("Le Japon a livré cinq patrouilleurs aux Philippines.", "AID JPN > PHL")]
    [TestCase("La Chine a tiré au canon à eau sur deux navires philippins.", "ASSAULT CHN > PHL")]
    [TestCase("Le Premier ministre éthiopien, Abiy Ahmed, a invité l'Égypte à reprendre les négociations.", "REQUEST abiy-ahmed > EGY")]
    public void AgencyWording_TellsItsEvent(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);
}
