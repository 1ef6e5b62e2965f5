namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Whose country, who says what of whom, quotations of several sentences, organs of a whole state: what stands for somebody is marked.</summary>
[TestFixture]
internal sealed class ReferenceInStatementsTests
{
    [TestCase("Le ministre hongrois Peter Szijjarto a dit à Josep Borrell que [son pays=HUN] bloquerait l'accord.")]
    [TestCase("[Le Premier ministre slovène=robert-golob] a assuré à Charles Michel que [son pays=SVN] voterait le texte.")]
    [TestCase("Bassirou Diomaye Faye a répondu à Moussa Faki Mahamat que [son pays=SEN] n'enverrait pas de troupes.")]
    [TestCase("Andrzej Duda a déclaré devant Jens Stoltenberg que [son pays=POL] dépensait plus que les autres.")]
    [TestCase("Hakan Fidan a prévenu Jens Stoltenberg : [son pays=TUR] ne se laissera pas dicter ses choix.")]
    [TestCase("Kaïs Saïed a dénoncé l'ingérence de Bruxelles. [Il=kais-saied] a rappelé à Ursula von der Leyen que [son pays=TUN] était souverain.")]
    [TestCase("William Ruto a promis à Antonio Guterres que [son pays=KEN] commanderait la mission.")]
    [TestCase("Joe Biden a parlé de Donald Trump. [Il=joe-biden] accuse Donald Trump de mentir.")]
    [TestCase("[Le président brésilien=luiz-inacio-lula-da-silva] a jugé que Jair Bolsonaro avait isolé le pays. [Il=luiz-inacio-lula-da-silva] estime que Jair Bolsonaro devra répondre de ses actes.")]
    [TestCase("Olaf Scholz a critiqué Friedrich Merz. [Il=olaf-scholz] reproche à Friedrich Merz de s'allier aux extrêmes.")]
    [TestCase("Gustavo Petro a répondu à Nayib Bukele. [Il=gustavo-petro] trouve que Nayib Bukele piétine le droit.")]
    [TestCase("« [Nous=ARG] condamnons cette dictature. [Nous=ARG] n'acceptons pas cet affront », a affirmé le président argentin, Javier Milei.")]
    [TestCase("« [Nous=FIN] avons changé. [Nous=FIN] ne reviendrons pas en arrière », a dit Alexander Stubb.")]
    [TestCase("« [Nous=JPN] protestons. Ces tirs sont intolérables », a déclaré Fumio Kishida à Tokyo.")]
    [TestCase("« [Je=gabriel-boric] ne céderai pas. [Je=gabriel-boric] respecte la loi », a lancé Gabriel Boric.")]
    [TestCase("« [Nous=EGY] refusons tout déplacement. La Palestine a droit à un État », a répété Abdel Fattah al-Sissi.")]
    [TestCase("« [Nous=nato] restons unis. La Russie se trompe », a affirmé Jens Stoltenberg à Vilnius.")]
    [TestCase("Le Nigeria manque de carburant. [Le gouvernement fédéral=NGA] promet des mesures.")]
    [TestCase("L'Éthiopie a coupé les lignes téléphoniques. [Les autorités fédérales=ETH] démentent toute famine.")]
    [TestCase("Le Venezuela a fermé ses frontières. [Les autorités électorales=VEN] ont proclamé Nicolas Maduro vainqueur.")]
    [TestCase("Le Gabon a voté. [Les autorités militaires=GAB] ont suspendu internet.")]
    [TestCase("Le Pakistan est inondé. Les autorités locales manquent de tentes.")]
    [TestCase("L'Inde compte ses morts. Les autorités régionales ont ouvert des abris.")]
    [TestCase("La Somalie a protesté. Les autorités séparatistes refusent de répondre.")]
    [TestCase("Le Mexique enquête. La police municipale a été désarmée.")]
    [TestCase("Le Tchad a voté. [Le gouvernement de transition=TCD] n'a rien dit.")]
    [TestCase("Le chef de la junte a reçu un émissaire. La Birmanie reste isolée.")]
    [TestCase("Le Myanmar a libéré trois mille détenus. [La junte=MMR] y voit un geste.")]
    [TestCase("Le Myanmar a repoussé les élections. [Le pays=MMR] est en guerre depuis 2021.")]
    [TestCase("Le ministre polonais de l'Intérieur Mariusz Kaminski a visité la frontière. [Il=mariusz-kaminski] a promis un mur.")]
    [TestCase("Le ministre français de l'Intérieur Gérald Darmanin était à Mayotte. [Il=gerald-darmanin] y a annoncé une opération.")]
    [TestCase("Abiy Ahmed a limogé un ministre. M. Ahmed a nommé Gedion Timothewos. [Le Premier ministre éthiopien=abiy-ahmed] n'a donné aucune raison.")]
    [TestCase("Les combats opposent les rebelles à [l'armée=SDN] - qui a perdu Nyala. Le Soudan demande de l'aide.")]
    [TestCase("Getachew Reda a signé l'accord avec le conseiller national à la sécurité. [Il=getachew-reda] dirigeait la délégation.")]
    [TestCase("Il est devenu nécessaire de réformer l'ONU, selon Antonio Guterres. Il est donc urgent d'agir.")]
    [TestCase("Emmanuel Macron a parlé. Il est désormais possible de livrer ces missiles.")]
    [TestCase("Vladimir Poutine a été investi. [Il=vladimir-putin] reste au pouvoir jusqu'en 2030.")]
    [TestCase("Angela Merkel s'est exprimée. [Elle=angela-merkel] reste discrète depuis son départ.")]
    [TestCase("Alassane Ouattara hésite. [Il=alassane-ouattara] reste à la tête de son parti.")]
    [TestCase("Marine Le Pen a gagné. Jusque là porte-parole, Laurent Jacobelli devient député.")]
    [TestCase("« Pourquoi parler d'Emmanuel Macron ? [Il=emmanuel-macron] ne compte plus », a dit Dmitri Medvedev.")]
    public void Link_Statement_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
