namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Offices in the plural and with capitals, ranks and long appositions before names, unnamed soldiers: what stands for somebody is marked.</summary>
[TestFixture]
internal sealed class ReferenceOfOfficesTests
{
    [TestCase("Emmanuel Macron a reçu Alassane Ouattara à l'Élysée. [Les deux chefs d'État=emmanuel-macron alassane-ouattara] ont évoqué la sécurité au Sahel.")]
    [TestCase("Narendra Modi s'est entretenu avec Keir Starmer à Londres. [Les deux Premiers ministres=narendra-modi keir-starmer] ont signé un accord de libre-échange.")]
    [TestCase("Sergueï Lavrov a retrouvé Hakan Fidan à Antalya. [Les deux ministres des Affaires étrangères=sergei-lavrov hakan-fidan] ont parlé de la Syrie.")]
    [TestCase("Annalena Baerbock et Radoslaw Sikorski se sont vus à Varsovie. [Les deux chefs de la diplomatie=annalena-baerbock radoslaw-sikorski] ont plaidé pour l'Ukraine.")]
    [TestCase("Lloyd Austin a appelé Yoav Gallant. [Les deux ministres de la Défense=lloyd-austin yoav-gallant] ont discuté du Liban.")]
    [TestCase("Olaf Scholz a accueilli Giorgia Meloni à Berlin. [Les deux chefs de gouvernement=olaf-scholz giorgia-meloni] ont parlé de migrations.")]
    [TestCase("Le Tchad et le Soudan ont rouvert leur frontière. [Les deux délégations=TCD SDN] se reverront en juillet.")]
    [TestCase("Le roi Abdallah II a reçu le roi Felipe VI à Amman. [Les deux souverains=abdullah-ii felipe-vi] ont visité un camp de réfugiés.")]
    [TestCase("Paul Kagame a rencontré Félix Tshisekedi à Doha. [L'émir du Qatar=tamim-bin-hamad-al-thani] avait invité [les deux présidents=paul-kagame felix-tshisekedi] en secret.")]
    // A counterpart's office may have another name in his state.
    [TestCase("Antony Blinken a rencontré [son homologue indien=subrahmanyam-jaishankar] à New Delhi.")]
    [TestCase("Lloyd Austin a téléphoné à [son homologue chinois=dong-jun].")]
    [TestCase("David Cameron a reçu [son homologue américain=antony-blinken].")]
    // Who is called by a feminine office is no man, whoever the authority file has in it.
    [TestCase("[La présidente colombienne=COL] a reçu Luis Arce à Bogota.")]
    [TestCase("[La ministre russe de la Défense=RUS] s'est rendue à Minsk.")]
    [TestCase("[La présidente géorgienne=salome-zourabichvili] a reçu les manifestants.")]
    [TestCase("La Grèce et la Turquie se sont entendues. [Les deux pays voisins=GRC TUR] rouvriront des consulats.")]
    [TestCase("Le Soudan et l'Égypte négocient. [Les deux pays africains=SDN EGY] réclament un accord sur le barrage.")]
    [TestCase("La Chine et le Japon se sont parlé. Deux responsables coréens observaient la réunion. Les deux responsables coréens n'ont rien dit.")]
    [TestCase("Emmanuel Macron a reçu Joe Biden. Les deux dirigeants du syndicat ont manifesté devant l'Élysée.")]
    [TestCase("Xi Jinping a rencontré Vladimir Poutine à Astana. [Ils=vladimir-putin xi-jinping] ont reçu les deux présidents des chambres.")]
    [TestCase("Le Président Emmanuel Macron est arrivé au Caire. [Le Chef de l'État=emmanuel-macron] y restera deux jours.")]
    [TestCase("Antony Blinken a atterri à Amman. [Le Secrétaire d'État américain=antony-blinken] verra le roi Abdallah II.")]
    [TestCase("Abdoulaye Diop a quitté Alger. [Le Ministre malien des Affaires étrangères=abdoulaye-diop] était attendu à Moscou.")]
    [TestCase("António Guterres s'est dit inquiet. [Le Secrétaire général de l'ONU=antonio-guterres] demande un cessez-le-feu.")]
    [TestCase("Josep Borrell a pris la parole. [Le Haut représentant=josep-borrell] a condamné les frappes.")]
    [TestCase("Ousmane Sonko a présenté son programme. [Le Premier Ministre=ousmane-sonko] a promis des réformes.")]
    [TestCase("[Le Président sénégalais=bassirou-diomaye-faye] a été reçu à Nouakchott. Bassirou Diomaye Faye a signé un accord gazier.")]
    [TestCase("Abdelmadjid Tebboune a répondu à la France. [Le Président algérien=abdelmadjid-tebboune] exige des excuses.")]
    [TestCase("Ursula von der Leyen a visité Kiev. [La Présidente de la Commission européenne=ursula-von-der-leyen] y a annoncé une aide.")]
    [TestCase("Le Ministre des Affaires étrangères du Togo, Robert Dussey, était à Niamey. [Il=robert-dussey] a proposé une médiation.")]
    [TestCase("Le Général Abdourahamane Tiani a reçu une délégation du Burkina Faso. [Le Chef de la junte nigérienne=abdourahamane-tiani] a remercié Ouagadougou.")]
    [TestCase("Le professeur Alpha Condé a quitté Conakry. [Il=alpha-conde] vit désormais en Turquie.")]
    [TestCase("Le président de la Guinée, le professeur Alpha Condé, a été renversé. [Il=alpha-conde] est détenu par [l'armée=GIN].")]
    [TestCase("Le chef de la junte, le capitaine Ibrahim Traoré, a pris la parole. [Il=ibrahim-traore] accuse la Côte d'Ivoire.")]
    [TestCase("Le Rwanda a démenti. Le Congo a lui annoncé des sanctions.")]
    [TestCase("La Russie a refusé. Le Kazakhstan a lui accepté la visite de l'AIEA.")]
    [TestCase("Emmanuel Macron a plaidé pour la paix. Viktor Orban a lui rejeté le texte.")]
    [TestCase("L'Égypte a fermé sa frontière. La Jordanie l'a elle laissée ouverte.")]
    [TestCase("« Nous, les peuples d'Afrique, nous exigeons réparation », a déclaré John Mahama à Addis-Abeba.")]
    [TestCase("« Nous, chefs d'État de l'AES, refusons ce diktat », a dit Assimi Goïta.")]
    [TestCase("Le président du Sénégal Bassirou Diomaye Faye, arrivé vendredi à Conakry, effectue une visite. [Il=bassirou-diomaye-faye] a été reçu par [son homologue guinéen=mamadi-doumbouya].")]
    [TestCase("Le Premier ministre de Hongrie Viktor Orban, venu à Pékin sans mandat, a rencontré Xi Jinping. [Il=viktor-orban] a parlé d'une mission de paix.")]
    [TestCase("La présidente de la Moldavie Maia Sandu, réélue dimanche, a promis des réformes. [Elle=maia-sandu] a remercié l'Union européenne.")]
    [TestCase("Le président de la Colombie Gustavo Petro a rompu avec Israël. [Il=gustavo-petro] accuse Benyamin Netanyahou de génocide.")]
    [TestCase("Les partis dénoncent la dérive autoritaire du président Kaïs Saïed. [Il=kais-saied] a fait arrêter trois juges.")]
    [TestCase("L'ONU s'inquiète du sort de Mohamed Bazoum. [Il=mohamed-bazoum] est retenu depuis le coup d'État dans sa résidence.")]
    [TestCase("Une roquette a tué deux soldats israéliens. Le Hezbollah a revendiqué le tir.")]
    [TestCase("Trois policiers haïtiens ont été tués. Les gangs contrôlent [la capitale=port-au-prince].")]
    [TestCase("Les chebabs ont capturé des militaires kényans. Nairobi n'a pas réagi.")]
    [TestCase("[Des soldats rwandais=RWA] ont franchi la frontière. Le Congo a protesté.")]
    [TestCase("Quatre militaires maliens ont été blessés par une mine. Le JNIM est soupçonné.")]
    public void Link_OfficeOrRank_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
