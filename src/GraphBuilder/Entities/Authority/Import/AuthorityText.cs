using System.Text;

namespace GraphBuilder.Entities.Authority.Import;

/// <summary>The text of a user's authority file, to which entries and lines are added; what stands there, comments too, stays as it is.</summary>
internal sealed class AuthorityText
{
    private readonly List<string> _head = [];
    private readonly SortedDictionary<string, List<string>> _blocks = new(StringComparer.Ordinal);

    /// <summary>Takes up the text of a file; empty for a new one.</summary>
    /// <param name="text">Blocks of lines parted by empty ones, each with an <c>id</c>; comments alone belong to the block behind them, before the first to the file.</param>
    public AuthorityText(string text)
    {
        var pending = new List<string>();
        foreach (var chunk in Chunks(text))
        {
            var id = chunk.Find(line => line.StartsWith("id:", StringComparison.Ordinal))?[3..].Trim();
            if (id is null)
            {
                (_blocks.Count == 0 && _head.Count == 0 ? _head : pending).AddRange(chunk);
                continue;
            }

            _blocks[id] = [.. pending, .. chunk];
            pending.Clear();
        }

        if (text.Length == 0)
        {
            _head.Add("# Entities of my own, beside those that the program ships with; used with --authority.");
        }

        _head.AddRange(pending);
    }

    /// <summary>Adds lines to the block of an id, which is made if need be; those that stand there already are left out.</summary>
    public void Add(string id, IEnumerable<string> lines)
    {
        if (!_blocks.TryGetValue(id, out var block))
        {
            _blocks[id] = block = [];
        }

        foreach (var line in lines)
        {
            if (!block.Contains(line, StringComparer.Ordinal))
            {
                block.Add(line);
            }
        }
    }

    /// <summary>Takes back a block, or the lines that were added to it.</summary>
    public void Restore(string id, AuthorityText before)
    {
        if (before._blocks.TryGetValue(id, out var block))
        {
            _blocks[id] = [.. block];
        }
        else
        {
            _blocks.Remove(id);
        }
    }

    /// <summary>The text: the head, then the blocks by id, with an empty line between them and a line end at the end.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var chunk in _blocks.Values.Prepend(_head).Where(chunk => chunk.Count > 0))
        {
            text.Append(text.Length > 0 ? "\n" : "").AppendJoin('\n', chunk).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<List<string>> Chunks(string text)
    {
        var chunk = new List<string>();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line.Trim().Length > 0)
            {
                chunk.Add(line);
            }
            else if (chunk.Count > 0)
            {
                yield return chunk;
                chunk = [];
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
