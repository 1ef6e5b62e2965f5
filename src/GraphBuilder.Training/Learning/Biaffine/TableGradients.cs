using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The gradients of the vectors that a batch used; all others are zero.</summary>
/// <param name="shape">The shape of the network.</param>
internal sealed class TableGradients(NetworkShape shape)
{
    private readonly float[][] gradients = shape.Tables.Select(table => new float[table.Rows * table.Width]).ToArray();
    private readonly bool[][] isUsed = shape.Tables.Select(table => new bool[table.Rows]).ToArray();
    private readonly List<int>[] used = shape.Tables.Select(_ => new List<int>()).ToArray();

    /// <summary>The vectors of a table that were used, in the order of their first use.</summary>
    public IReadOnlyList<int> Used(int table) => used[table];

    /// <summary>The gradient of a vector.</summary>
    public Span<float> Of(int table, int row) => gradients[table].AsSpan(row * shape.Tables[table].Width, shape.Tables[table].Width);

    /// <summary>Adds the gradient of a node's input to those of its vectors.</summary>
    /// <param name="features">The node.</param>
    /// <param name="input">The gradient of its input.</param>
    /// <param name="factors">What its vectors were multiplied by, one a table; empty for 1.</param>
    public void Add(ReadOnlySpan<int> features, ReadOnlySpan<float> input, ReadOnlySpan<float> factors)
    {
        var (table, start) = (0, 0);
        for (var column = 0; column < features.Length; column++)
        {
            if (NodeFeatures.TableOf[column] != table)
            {
                start += shape.Tables[table].Width;
                table++;
            }

            var row = features[column];
            if (row >= 0)
            {
                var factor = (table == NodeFeatures.TableOf[NodeFeatures.Subwords] ? NetworkPass.SubwordFactor : 1) * (factors.IsEmpty ? 1 : factors[table]);
                Elementwise.MultiplyAdd(input.Slice(start, shape.Tables[table].Width), factor, Of(table, row));
                if (!isUsed[table][row])
                {
                    isUsed[table][row] = true;
                    used[table].Add(row);
                }
            }
        }
    }

    /// <summary>Sets all gradients to zero.</summary>
    public void Clear()
    {
        for (var table = 0; table < used.Length; table++)
        {
            foreach (var row in used[table])
            {
                Of(table, row).Clear();
                isUsed[table][row] = false;
            }

            used[table].Clear();
        }
    }
}
