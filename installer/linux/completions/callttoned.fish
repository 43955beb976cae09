# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of callttoned for fish. The program's own help says what there is.
function __callttoned_words
    set -l typed (commandline -opc)[2..-1]
    callttoned (string match -v -- '-*' $typed) --help 2>/dev/null | string replace -rf '^ +(--[a-z-]+|[a-z]+)(?: [A-Z|:,]+)? +(.*)' '$1\t$2'
end
complete -c callttoned -a '(__callttoned_words)'
