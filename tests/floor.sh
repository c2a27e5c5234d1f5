#!/usr/bin/env bash
# The rules, the reading and the fixes on the oldest Roslyn that the package loads in. The tests are built apart for it, what they
# refer to is not: it is the same for every Roslyn.
# What runs the SDK's own compiler, or a long time on the same code paths, runs on the newest Roslyn only.
# Usage: tests/floor.sh [result file]
set -euo pipefail
cd "$(dirname "$0")/.."
floor=$(grep -oE '<RoslynFloorVersion>[^<]+' Directory.Packages.props | cut -d'>' -f2)
folder=artifacts/floor
name=AmlResilience.Analyzers.Tests
dotnet build tests/$name -p:TestRoslynVersion="$floor" -p:TestOutput="$PWD/$folder/" -v quiet -nologo
mkdir -p "$(dirname "${1:-$folder/floor.trx}")"
tests=$folder/bin/Debug/net10.0
version=$(grep -o '"Microsoft.CodeAnalysis.CSharp/[^"]*"' $tests/$name.deps.json | sort -u)
[ "$version" = "\"Microsoft.CodeAnalysis.CSharp/$floor\"" ] || { echo "the tests run on $version instead of $floor"; exit 1; }
$tests/$name -noColor -trx "${1:-$folder/floor.trx}" \
  -namespace "$name.Rules*" -namespace "$name.Reading" -namespace "$name.Writing" -namespace "$name.Templates" -namespace "$name.Estates" \
  -method- '*.HalfTypedFile_DoesNotFail' -class- '*.LongInputTests'
