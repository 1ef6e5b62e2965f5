namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who takes part in a meeting of which the sentence names one side alone, or of which the parser parts the sides.</summary>
[TestFixture]
internal sealed class MeetingPartyTests
{
    [TestCase("Le chef de la diplomatie turque Hakan Fidan est en tournée en Asie. Les entretiens avec le ministre indonésien ont porté sur le commerce.", "CONSULT IDN+hakan-fidan")]
    [TestCase("Sergueï Lavrov est arrivé à Lima. Les discussions avec le ministre péruvien des Affaires étrangères ont duré deux heures.", "CONSULT javier-gonzalez-olaechea+sergei-lavrov")]
    [TestCase("Olaf Scholz a rencontré Narendra Modi, puis s'est envolé pour Tokyo. Olaf Scholz est resté discret. Avec le gouvernement japonais, les discussions ont porté sur l'hydrogène.", "CONSULT JPN+olaf-scholz")]
    [TestCase("Pedro Sanchez a quitté Brasilia après des entretiens avec Luiz Inacio Lula da Silva.", "CONSULT luiz-inacio-lula-da-silva+pedro-sanchez")]
    public void Side_LeftOut_IsWhoMeetsInTheText(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Les ministres de la Défense turc et grec se sont retrouvés à Athènes.", "CONSULT nikos-dendias+yasar-guler")]
    [TestCase("Les chefs de la diplomatie polonaise et lituanien se sont vus à Riga.", "CONSULT gabrielius-landsbergis+radoslaw-sikorski")]
    [TestCase("Joao Lourenço a réuni un sommet avec Evariste Ndayishimiye et Uhuru Kenyatta.", "CONSULT evariste-ndayishimiye+joao-lourenco+uhuru-kenyatta")]
    [TestCase("Vladimir Poutine, Xi Jinping et Narendra Modi participent au sommet des BRICS à Kazan.", "CONSULT narendra-modi+vladimir-putin+xi-jinping")]
    [TestCase("Les négociations que mène le Qatar avec Israël et le Hamas sont difficiles.", "CONSULT ISR+QAT+hamas")]
    [TestCase("Le général Tiani a accordé une audience à l'ambassadeur de Chine.", "CONSULT CHN > abdourahamane-tiani")]
    [TestCase("Sergueï Lavrov est arrivé à Brazzaville. Il doit s'entretenir avec le président Denis Sassou-Nguesso.", "AGREE denis-sassou-nguesso+sergei-lavrov future")]
    [TestCase("Les exercices conjoints sino-cambodgiens ont débuté.", "COOPERATE CHN+KHM")]
    [TestCase("Le sommet s'est tenu sous la coprésidence d'Abdel Fattah al-Sissi et de Donald Trump.", "CONSULT abdel-fattah-el-sisi+donald-trump")]
    [TestCase("Emmanuel Macron et Charles Michel ont coprésidé une conférence à Paris.", "CONSULT charles-michel+emmanuel-macron")]
    [TestCase("Le ministre des Affaires étrangères, de la Coopération et des Guinéens de l'étranger, Morissanda Kouyaté, a accueilli à l'aéroport de Conakry son homologue du Mali, Abdoulaye Diop.", "CONSULT abdoulaye-diop > morissanda-kouyate")]
    public void Sides_AreAllWhoTakePart(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
