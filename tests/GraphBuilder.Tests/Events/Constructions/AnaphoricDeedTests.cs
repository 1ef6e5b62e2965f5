namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Judgements, demands and threats over a deed that stands only in the sentence before: its doer is who is meant.</summary>
[TestFixture]
internal sealed class AnaphoricDeedTests
{
    [TestCase("La Turquie a bombardé le nord de la Syrie. Le Canada a condamné ces frappes.", "ACCUSE CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Le Canada a dénoncé cette opération.", "ACCUSE CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Le Canada a condamné l'offensive.", "ACCUSE CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Le Canada exige l'arrêt immédiat de ces frappes.", "REQUEST CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Le Canada a réclamé la fin des hostilités.", "REQUEST CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Le Canada a salué une opération nécessaire.", "SUPPORT CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie, une attaque condamnée par le Canada.", "ACCUSE CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie, ce que le Canada a condamné.", "ACCUSE CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. L'attaque a été condamnée par le Canada.", "ACCUSE CAN > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. « Une agression », s'est indigné Justin Trudeau.", "ACCUSE justin-trudeau > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. « C'est inacceptable », a tonné Justin Trudeau.", "ACCUSE justin-trudeau > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Justin Trudeau s'en est ému.", "ACCUSE justin-trudeau > TUR")]
    [TestCase("La Turquie a bombardé le nord de la Syrie. Justin Trudeau s'en est félicité.", "SUPPORT justin-trudeau > TUR")]
    [TestCase("La Pologne a fermé sa frontière avec le Bélarus. Minsk a dénoncé la mesure.", "ACCUSE BLR > POL")]
    [TestCase("La Pologne a fermé sa frontière avec le Bélarus. Minsk réclame la levée de cette mesure.", "REQUEST BLR > POL")]
    [TestCase("La Pologne a fermé sa frontière avec le Bélarus. Vilnius a salué cette décision.", "SUPPORT LTU > POL")]
    [TestCase("La Pologne a expulsé un diplomate bélarusse. Minsk a critiqué cette expulsion.", "ACCUSE BLR > POL")]
    [TestCase("Le Brésil a signé un accord avec la Chine. L'Argentine a critiqué cet accord.", "ACCUSE ARG > BRA+CHN")]
    [TestCase("Le Brésil a reconnu la Palestine. Israël a dénoncé une décision hâtive.", "ACCUSE ISR > BRA")]
    [TestCase("L'Iran a arrêté deux Suédois. Stockholm exige leur libération immédiate.", "REQUEST SWE > IRN")]
    [TestCase("L'Iran a arrêté deux Suédois. Stockholm proteste contre ces arrestations.", "ACCUSE SWE > IRN")]
    [TestCase("L'Iran a arrêté deux Suédois. Ulf Kristersson a dénoncé des détentions « arbitraires ».", "ACCUSE ulf-kristersson > IRN")]
    [TestCase("Le M23 a pris Bukavu. Le Kenya appelle les rebelles à déposer les armes.", "REQUEST KEN > m23")]
    [TestCase("La Chine a surtaxé le vin australien. Canberra demande la levée de ces droits de douane.", "REQUEST AUS > CHN")]
    [TestCase("La Chine a surtaxé le vin australien. Canberra juge la mesure « injustifiée ».", "ACCUSE AUS > CHN")]
    [TestCase("Le Soudan et le Tchad ont conclu une trêve. L'Égypte a salué la trêve.", "SUPPORT EGY > SDN+TCD")]
    [TestCase("Le Soudan et le Tchad ont conclu une trêve. Le Qatar a appelé les deux camps à la respecter.", "REQUEST QAT > SDN+TCD")]
    public void Deed_TakenUp_MeansWhoDidIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
