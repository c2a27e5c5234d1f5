#!/usr/bin/env bash
# Fetches the public files (programs, and the templates they deploy) that RealCode.md was read on: those of real-code.txt (repository, commit, path) and nothing else.
# Only for people who want to look at them; no test and no build needs them, and they are never committed.
# Usage: fetch-real-code.sh [folder], by default artifacts/real-code, which git ignores.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here/../../artifacts/real-code}

cut -d ' ' -f 1,2 "$here/real-code.txt" | sort -u | while read -r repository commit; do
  folder=$target/$repository/${commit:0:10}
  mkdir -p "$folder"
  git init -q "$folder"
  git -C "$folder" config remote.origin.url "https://github.com/$repository.git"
  git -C "$folder" config remote.origin.promisor true
  git -C "$folder" config remote.origin.partialclonefilter blob:none
  awk -v repository="$repository" -v commit="$commit" '$1 == repository && $2 == commit { print "/" $3 }' "$here/real-code.txt" |
    git -C "$folder" sparse-checkout set --no-cone --stdin
  git -C "$folder" fetch -q --depth 1 --filter=blob:none origin "$commit"
  git -C "$folder" checkout -q --detach FETCH_HEAD
  echo "$repository ${commit:0:10}"
done
