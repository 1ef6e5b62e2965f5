namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody says of another or of his deed can blame him without a verb of blame; what the article itself says so blames nobody.</summary>
[TestFixture]
internal sealed class JudgementTests
{
    [TestCase("« La conduite de Minsk est inacceptable », a affirmé Riga.", "ACCUSE LVA > BLR")]
    [TestCase("« Hanoï met en danger la navigation », a déclaré le ministre philippin Enrique Manalo.", "ACCUSE enrique-manalo > VNM")]
    [TestCase("Oslo estime que Téhéran est responsable de la mort du journaliste.", "ACCUSE NOR > IRN")]
    [TestCase("« C'est Asmara qui est responsable du blocage », a lancé Abiy Ahmed.", "ACCUSE abiy-ahmed > ERI")]
    [TestCase("« Ce lancement iranien constitue une violation de l'embargo », a dit le gouvernement canadien.", "ACCUSE CAN > IRN")]
    [TestCase("« Les propos du gouvernement bulgare sont inadmissibles et irresponsables », a réagi Skopje.", "ACCUSE MKD > BGR")]
    [TestCase("Le ministre letton a déclaré que la Serbie violait la souveraineté du Kosovo.", "ACCUSE LVA > SRB")]
    [TestCase("« Khartoum porte la responsabilité de cet échec », a jugé N'Djamena.", "ACCUSE TCD > SDN")]
    [TestCase("« La fermeture de la frontière par Minsk est injustifiée », a estimé Riga.", "ACCUSE LVA > BLR")]
    [TestCase("« Il est regrettable que Khartoum retienne ce cargo », a déclaré N'Djamena.", "ACCUSE TCD > SDN")]
    [TestCase("Maia Sandu a affirmé que la Russie cherchait à déstabiliser son pays.", "ACCUSE maia-sandu > RUS")]
    [TestCase("Le président kényan William Ruto assurait que la Somalie fermait les yeux.", "ACCUSE william-ruto > SOM")]
    [TestCase("Lisbonne considère que Caracas est responsable de l'incident.", "ACCUSE PRT > VEN")]
    public void SomethingSaidOfAnother_BlamesHim(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("« L'Érythrée n'est pas responsable de ce blocage », a dit Isaias Afwerki.")]
    [TestCase("La Serbie viole la souveraineté du Kosovo.")]
    [TestCase("« L'Iran viole l'accord », a rapporté l'agence Reuters.")]
    [TestCase("« Cette attaque inacceptable a fait trois morts », a précisé le gouvernement malien.")]
    public void NothingSaidByAnother_BlamesNobody(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("ACCUSE"));
}
