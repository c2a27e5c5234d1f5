using Xunit;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>The hash is that of code scanning: the values are those of its own action.</summary>
public class LineHashTests
{
    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 c129715d7a2bc9a3:1")]
    public void Hash_IsThatOfCodeScanning(string text, string hashes) => Assert.Equal(hashes.Split(' '), LineHash.Compute(text));

    [Fact]
    public void EqualLines_AreCounted()
    {
        var hashes = LineHash.Compute(string.Concat(Enumerable.Repeat("Lorem ipsum dolor sit amet.\n", 10)));
        Assert.Equal(Enumerable.Range(1, 6).Select(count => $"a7f2ff13bc495cf2:{count}").Append("a7f2ff1481e87703:1"), hashes[..7]);
    }

    [Fact]
    public void LastLine_IsThatOfTheHundredthCharacter()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789012345678901234567890123456789\n", 10));
        Assert.Equal(2, LineHash.FindLastLine(text, 0));
        Assert.Null(LineHash.FindLastLine(text, 8));
    }
}
