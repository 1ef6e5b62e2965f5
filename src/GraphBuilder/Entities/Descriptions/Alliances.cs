using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Which states the press calls allies: members of one of the alliances that bind to mutual defence.</summary>
internal static class Alliances
{
    private static readonly string[] OfDefence = ["alliance-of-sahel-states", "anzus", "aukus", "csto", "european-union", "nato"];

    /// <summary>Whether a state is in one of them together with one of some others.</summary>
    /// <param name="authority">Knows the members.</param>
    /// <param name="others">Ids of the others.</param>
    /// <param name="state">Id of the state.</param>
    public static bool Join(AuthorityFile authority, IReadOnlySet<string> others, string state) =>
        OfDefence.Select(authority.Find).OfType<AuthorityEntry>()
            .Any(alliance => alliance.Members.Any(member => member.MemberId == state) && alliance.Members.Any(member => others.Contains(member.MemberId)));
}
