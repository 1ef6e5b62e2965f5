namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Those who act for somebody just named (<i>son armée, ses membres, notre ambassadeur</i>), and organs of a state with a complement.</summary>
[TestFixture]
internal sealed class OwnOrganTests
{
    [TestCase("La Zambie proteste. [Son armée=ZMB] a renforcé ses postes.")]
    [TestCase("Le Laos a protesté. [Son gouvernement=LAO] a convoqué un diplomate.")]
    [TestCase("Nairobi se tait. Le Kenya a pourtant perdu dix hommes. [Ses soldats=KEN] sont rentrés mardi.")]
    [TestCase("Le Botswana assure que [son armée=BWA] a tenu la frontière.")]
    [TestCase("Le président zambien Hakainde Hichilema a pris la parole. [Son gouvernement=ZMB] promet des écoles.")]
    [TestCase("Le président zambien Hakainde Hichilema a pris la parole. [Son administration=ZMB] a tranché.")]
    [TestCase("Le Pérou et le Chili ont réagi. [Leurs armées=CHL PER] se sont retirées.")]
    [TestCase("Le Pérou et le Chili ont réagi. [Leurs gouvernements=CHL PER] se taisent.")]
    [TestCase("L'Union africaine a voté. [Ses dirigeants=african-union] ont applaudi.")]
    [TestCase("Le M23 a tout promis. [Ses combattants=m23] ont pillé deux villages.")]
    [TestCase("Le Hamas a tout promis. [Sa branche=hamas] armée a revendiqué le tir.")]
    [TestCase("La Slovénie a tranché. [Son Premier ministre=robert-golob] a signé le décret.")]
    [TestCase("Le Togo a tranché. [Son président=faure-gnassingbe] a signé le décret.")]
    [TestCase("L'Otan a tranché. [Son secrétaire général=jens-stoltenberg] a signé le texte.")]
    // Nobody's: a state has no members, a name follows, or nobody is named before.
    [TestCase("Le Népal a protesté. Ses membres ont applaudi.")]
    [TestCase("La Slovénie a tranché. Son Premier ministre, Robert Golob, a signé le décret.")]
    [TestCase("La foule a protesté. Son armée a tiré.")]
    [TestCase("Le Vietnam a félicité son armée.")]
    // In a quotation: of whom the speaker serves.
    [TestCase("« [Notre ambassadeur=KEN] a protesté », a dit William Ruto.")]
    [TestCase("« [Nos diplomates=NPL] ont écrit à l'ONU », a indiqué le ministre népalais Narayan Kaji Shrestha.")]
    [TestCase("« Nos voisins ont protesté », a dit William Ruto.")]
    // An organ with its complement.
    [TestCase("[Le gouvernement de transition malien=MLI] a signé.")]
    [TestCase("Le Tchad vote. [Le gouvernement de transition=TCD] a signé.")]
    [TestCase("[Le gouvernement d'union nationale kényan=KEN] a signé.")]
    [TestCase("[L'armée de l'air péruvienne=PER] a défilé.")]
    [TestCase("Une digue a cédé au Laos. [Les autorités du pays=LAO] ont demandé des tentes.")]
    [TestCase("[Le commandement thaïlandais=THA] a nié.")]
    [TestCase("[Les procureurs chypriotes=CYP] ont ouvert une enquête.")]
    // One office in two states.
    [TestCase("[Les présidents kényan et zambien=hakainde-hichilema william-ruto] ont signé.")]
    [TestCase("Les présidents kényan et zambien, William Ruto et Hakainde Hichilema, ont signé.")]
    [TestCase("[Les Premiers ministres espagnol et italien=giorgia-meloni pedro-sanchez] ont signé.")]
    [TestCase("[Le dirigeant arménien=nikol-pashinyan] reste ferme. Nikol Pachinian, Premier ministre, s'exprimera mardi.")]
    // Who belongs to a group is the group; of two states joined by "et" neither is meant alone.
    [TestCase("Les membres de l'Asean ont voté. [Ils=asean] attendent.")]
    [TestCase("Les dirigeants de la Cedeao ont voté. [Ils=ecowas] attendent.")]
    [TestCase("Les rebelles du M23 ont fui. [Ils=m23] reviendront.")]
    [TestCase("Les islamistes shebabs ont fui. [Ils=al-shabaab] reviendront.")]
    [TestCase("La Norvège et la Suède ont publié une note. Elle précise les dates.")]
    public void Link_OwnOrgan_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
