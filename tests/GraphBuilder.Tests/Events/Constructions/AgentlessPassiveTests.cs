namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Passives and event nouns without an agent: who acts follows from the place, the office or the sentence before.</summary>
[TestFixture]
internal sealed class AgentlessPassiveTests
{
    [TestCase("La Hongrie a pris en mars des sanctions contre la Serbie. Ces mesures ont été levées mardi.", "CONCEDE HUN > SRB")]
    [TestCase("La Hongrie a sanctionné la Serbie. Deux banques serbes ont été ajoutées à la liste mardi.", "SANCTION HUN > SRB")]
    [TestCase("La Hongrie a réagi. L'ambassadeur serbe a été expulsé.", "SANCTION HUN > SRB")]
    [TestCase("La Hongrie a réagi. L'ambassadeur serbe a été convoqué.", "ACCUSE HUN > SRB")]
    [TestCase("La Hongrie a réagi. Deux diplomates serbes ont été déclarés persona non grata.", "SANCTION HUN > SRB")]
    [TestCase("La Hongrie a réagi. Deux diplomates serbes ont été priés de quitter le pays.", "SANCTION HUN > SRB")]
    [TestCase("Un journaliste espagnol a été arrêté à Bakou.", "COERCE AZE > ESP")]
    [TestCase("Deux touristes suédois ont été arrêtés lundi à Téhéran.", "COERCE IRN > SWE")]
    [TestCase("Un ressortissant danois, arrêté à Minsk en 2021, a été libéré.", "COERCE BLR > DNK")]
    [TestCase("Alexeï Navalny a été arrêté à Moscou à son retour d'Allemagne.", "COERCE RUS > alexei-navalny")]
    [TestCase("Ekrem Imamoglu a été condamné à deux ans de prison par un tribunal d'Istanbul.", "SANCTION TUR > ekrem-imamoglu")]
    [TestCase("À Nairobi, une trentaine de manifestants ont été arrêtés.", "COERCE KEN > KEN")]
    [TestCase("À Nairobi, les manifestants ont été dispersés à coups de gaz lacrymogène.", "ASSAULT KEN > KEN")]
    [TestCase("À Alger, plusieurs opposants ont été interpellés.", "COERCE DZA > DZA")]
    [TestCase("La police sénégalaise a dispersé les manifestants.", "ASSAULT SEN > SEN")]
    [TestCase("Un couvre-feu a été décrété à Nouméa par la France.", "COERCE FRA > FRA")]
    [TestCase("Un couvre-feu a été instauré à Lima.", "COERCE PER > PER")]
    [TestCase("Les frontières avec la Colombie ont été fermées par le Venezuela.", "SANCTION VEN > COL")]
    [TestCase("Le Venezuela a haussé le ton. La frontière avec la Colombie a été fermée.", "SANCTION VEN > COL")]
    [TestCase("Le Maroc et l'Espagne ont renoué. Un accord a été signé à Rabat.", "SUPPORT ESP+MAR")]
    [TestCase("L'Inde a durci le ton. Les visas des Pakistanais ont été annulés.", "SANCTION IND > PAK")]
    [TestCase("L'Inde a durci le ton. L'accord sur l'eau avec le Pakistan a été suspendu.", "SANCTION IND > PAK")]
    [TestCase("Les relations diplomatiques entre l'Iran et le Maroc ont été rompues en 2018.", "SANCTION IRN+MAR")]
    [TestCase("La Russie est sommée par l'ONU de retirer ses troupes.", "REQUEST united-nations > RUS")]
    [TestCase("L'ONU s'impatiente. La Russie est sommée de retirer ses troupes.", "REQUEST united-nations > RUS")]
    [TestCase("Israël a frappé Beyrouth. Un chef du Hezbollah a été tué.", "ASSAULT ISR > LBN")]
    [TestCase("Un pétrolier iranien a été saisi par la Grèce.", "COERCE GRC > IRN")]
    public void Passive_WithoutAgent_HasItsActorFromTheText(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
