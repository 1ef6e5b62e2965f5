using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Training.Reports;

/// <summary>The page that stands beside the recogniser of names.</summary>
internal static class NameCard
{
    /// <summary>The card.</summary>
    /// <param name="bytes">The model file.</param>
    /// <param name="report">Scores on sentences typed by hand.</param>
    public static string Write(byte[] bytes, NameReport report)
    {
        var card = new StringBuilder();
        card.Append("# names.bin\n\nNames of people, places, organisations and other things (first-order BIO labels, structured perceptron, exact search).\n\n");
        card.Append(CultureInfo.InvariantCulture, $"- size {bytes.Length:N0} bytes, SHA-256 `{Convert.ToHexStringLower(SHA256.HashData(bytes))}`\n");
        card.Append(CultureInfo.InvariantCulture, $"- settings: {ModelTraining.NameIterations} iterations, fixed seed; in half of the sentences the authority file is out of view; where an annotation leaves a choice of types, the model's own best choice is learned\n");
        card.Append("- made again by `dotnet run -c Release --project src/GraphBuilder.Training -- names --data UD-FOLDER`; the bytes depend on the authority file and the word lists of this repository too\n\n");
        card.Append("## Learned from\n\n");
        card.Append("- names typed by hand for this project in UD_French-PUD, sentences `w…`, commit c245786cfb30 (2025-11-11), CC BY-SA 3.0, and in a part of UD_French-GSD dev, commit 830e2782304a (2025-05-10), CC BY-SA 4.0 (`src/GraphBuilder.Training/Annotations`)\n");
        card.Append("- FrSemCor, the proper names of UD_French-Sequoia train and dev, commits 23f3f1c38330 (2020-10-18) and f5b049600c89 (2025-05-10), LGPL-LR; its one class for institutions stays open between place and organisation\n");
        card.Append("- NewsEye, French (HIPE 2022), commit 147f5bc3c7fb (2022-08-10), CC BY 4.0, and Europeana Newspapers, French, commit 6bf838d23112 (2023-04-05), CC0: sentences that character recognition read well, at a third of the weight\n");
        card.Append("- patterns of news written for this project, filled with names of the authority file, at a third of the weight\n");
        card.Append("\nThe tags are those of `tagger.bin`. Never learned from: the news half of PUD, Sequoia test, GSD test.\n");
        card.Append(report.ToMarkdown().Replace("## Names", "## Scores", StringComparison.Ordinal));
        card.Append("\n## Licence\n\nCC BY-SA 4.0, with the notices in `LICENSE.md` beside this file.\n");
        return card.ToString();
    }
}
