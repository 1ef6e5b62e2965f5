using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>SHOW commands.</summary>
internal sealed partial class CypherParser
{
    private ShowCommand? TryParseShowCommand()
    {
        var position = _tokens.Position;
        if (!_tokens.TryTakeKeyword("SHOW"))
        {
            return null;
        }

        var kind = ParseShowKind();
        Projection? yield = null;
        if (_tokens.TryTakeKeyword("YIELD"))
        {
            yield = ParseProjection();
        }

        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null;
        var projection = yield is not null && _tokens.TryTakeKeyword("RETURN") ? ParseProjection() : null;
        return new ShowCommand(position, kind, yield, where, projection);
    }

    private ShowKind ParseShowKind()
    {
        // "SHOW ALL INDEXES", "SHOW DEFAULT DATABASE": the sorts that there are of each are all the same here.
        if (_tokens.Current.IsKeyword("ALL") || _tokens.Current.IsKeyword("DEFAULT") || _tokens.Current.IsKeyword("HOME"))
        {
            _tokens.Advance();
        }

        if (_tokens.TryTakeKeyword("CONSTRAINTS") || _tokens.TryTakeKeyword("CONSTRAINT"))
        {
            return ShowKind.Constraints;
        }

        if (_tokens.TryTakeKeyword("INDEXES") || _tokens.TryTakeKeyword("INDEX"))
        {
            return ShowKind.Indexes;
        }

        if (_tokens.TryTakeKeyword("DATABASES") || _tokens.TryTakeKeyword("DATABASE"))
        {
            return ShowKind.Databases;
        }

        if (_tokens.TryTakeKeyword("PROCEDURES") || _tokens.TryTakeKeyword("PROCEDURE"))
        {
            return ShowKind.Procedures;
        }

        return _tokens.TryTakeKeyword("FUNCTIONS") || _tokens.TryTakeKeyword("FUNCTION")
            ? ShowKind.Functions
            : throw _tokens.Unexpected();
    }
}
