namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Blame by what somebody calls the deed of another, by the misdeeds that he tells of him, and as the aim of another act: each row a sentence and an event of it.</summary>
[TestFixture]
internal sealed class QualifiedDeedTests
{
    [TestCase("Lima a décrit l'embargo bolivien comme un acte hostile.", "ACCUSE PER > BOL")]
    [TestCase("Tallinn a perçu l'appui hongrois à ce texte comme une provocation.", "ACCUSE EST > HUN")]
    [TestCase("Varsovie voit dans l'annonce serbe une provocation.", "ACCUSE POL > SRB")]
    [TestCase("Maia Sandu a comparé l'intervention russe à une invasion.", "ACCUSE maia-sandu > RUS")]
    [TestCase("Bogota a imposé une taxe, une mesure jugée arbitraire par l'Équateur.", "ACCUSE ECU > COL")]
    [TestCase("Bogota a imposé une taxe, une mesure qualifiée de « piraterie » par l'Équateur.", "ACCUSE ECU > COL")]
    [TestCase("Gustavo Petro a traité Javier Milei de « bouffon ».", "ACCUSE gustavo-petro > javier-milei")]
    [TestCase("Helsinki trouve condamnable la conduite des autorités géorgiennes.", "ACCUSE FIN > GEO")]
    public void Deed_CalledBad_IsBlamedOnItsDoer(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Human Rights Watch a fait état de viols commis par des soldats camerounais.", "ACCUSE human-rights-watch > CMR")]
    [TestCase("António Guterres a évoqué des massacres et des viols commis par l'armée soudanaise.", "ACCUSE antonio-guterres > SDN")]
    [TestCase("Human Rights Watch dénonce la mort de bergers par des frappes de l'armée tchadienne.", "ACCUSE human-rights-watch > TCD")]
    [TestCase("Un rapport de l'Union africaine pointe une implication de l'Érythrée.", "ACCUSE african-union > ERI")]
    [TestCase("Un rapport de l'Union européenne pointe des fraudes en Bulgarie.", "ACCUSE european-union > BGR")]
    [TestCase("Bujumbura a dénoncé des menaces émanant de responsables rwandais.", "ACCUSE BDI > RWA")]
    public void Misdeed_ToldOfSomebody_IsBlamedOnHim(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Parlement géorgien a suspendu sa session pour dénoncer l'ingérence de la Russie.", "ACCUSE georgian-parliament > RUS")]
    [TestCase("Le Guatemala a rappelé son ambassadeur afin de protester contre les propos du président nicaraguayen.", "ACCUSE GTM > NIC")]
    [TestCase("Nairobi a convoqué l'ambassadeur somalien pour dénoncer les tirs de l'armée somalienne.", "ACCUSE KEN > SOM")]
    public void Blame_AsAnAim_IsTold(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
