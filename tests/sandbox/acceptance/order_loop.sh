#!/usr/bin/env bash
# The order loop with curl and jq, against a sandbox whose clock stands: order_loop.sh URL [MISTAKE ...]
# Prints each posting with its last status. Mistakes that it can make: labels_at_once, reason_1.
set -euo pipefail
shopt -s inherit_errexit

url=$1
mistakes=" ${*:2} "
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
  echo "$*" >&2
  exit 1
}

wrong() { # wrong MISTAKE: whether it is made
  [[ $mistakes == *" $1 "* ]]
}

ask() { # ask PATH BODY: prints the status; the answer is in a file
  curl -sS --noproxy '*' -o "$folder/answer" -w '%{http_code}' "$url$1" -d "$2" \
    -H 'Client-Id: 836' -H 'Api-Key: sandbox-key' -H 'Content-Type: application/json'
}

api() { # api PATH BODY [FILTER]: prints what jq finds in the answer; another status than 200 is the end
  local status
  status=$(ask "$1" "$2")
  [[ $status == 200 ]] || fail "$1: $status $(<"$folder/answer")"
  jq -r "${3:-.}" "$folder/answer"
}

order() { # order ITEMS: a buyer orders
  api /sandbox/create_order "{\"items\": $1}" .result.posting_number
}

advance() { # advance JSON: let time pass
  api /sandbox/advance "$1" >"$folder/time"
}

status_of() {
  api /v3/posting/fbs/get "{\"posting_number\": \"$1\"}" .result.status
}

list() { # the numbers of all postings that wait for assembly
  local now span cursor='' more=true
  now=$(api /sandbox/now '{}' .result.now)
  span=$(jq -nc --arg now "${now:0:19}Z" '($now | fromdate) as $at
    | {cutoff_from: ($at - 864000 | todate), cutoff_to: ($at + 2592000 | todate), statuses: ["awaiting_packaging"]}')
  while [[ $more == true ]]; do
    api /v4/posting/fbs/unfulfilled/list "{\"filter\": $span, \"limit\": 5, \"cursor\": \"$cursor\"}" '.postings[].posting_number'
    cursor=$(jq -r .cursor "$folder/answer")
    more=$(jq -r .has_next "$folder/answer")
  done
}

goods() { # goods NUMBER: what is in a posting, as ship and split want it
  api /v3/posting/fbs/get "{\"posting_number\": \"$1\"}" '[.result.products[] | {product_id: .sku, quantity}] | tojson'
}

ship() { # ship NUMBER: assemble, and see whether it was
  api /v4/posting/fbs/ship "{\"posting_number\": \"$1\", \"packages\": [{\"products\": $(goods "$1")}]}" >"$folder/shipped"
  local status
  for _ in {1..10}; do
    status=$(status_of "$1")
    [[ $status != awaiting_packaging ]] && return
    advance '{"seconds": 1}'
  done
  fail "$1 is not assembled"
}

print_labels() { # print_labels NUMBERS: as a JSON list
  local status task state
  for _ in {1..20}; do
    status=$(ask /v3/posting/fbs/package-label/create "{\"posting_numbers\": $1}")
    [[ $status == 200 ]] && break
    grep -q NO_POSTINGS_FOR_BATCH_DOWNLOAD "$folder/answer" || fail "labels: $(<"$folder/answer")"
    wrong labels_at_once && fail "labels: $(<"$folder/answer")"
    advance '{"seconds": 60}' # it makes labels within a minute of the assembly
  done
  task=$(jq -r '.tasks[] | select(.task_type == "big_label").task_id' "$folder/answer")
  for _ in {1..20}; do
    state=$(api /v2/posting/fbs/package-label/get "{\"task_id\": $task}" .status.code)
    [[ $state == completed ]] && break
    advance '{"seconds": 3}'
  done
  [[ $(jq '.status.unprinted_postings | length' "$folder/answer") == 0 ]] || fail "labels: $(<"$folder/answer")"
  curl -sSf --noproxy '*' -o "$folder/labels.pdf" "$(jq -r .file_url "$folder/answer")"
}

hand_over() { # hand_over NUMBER: put what is assembled into a carriage, and take the act
  local now method carriage state status
  now=$(api /sandbox/now '{}' .result.now)
  method=$(api /v3/posting/fbs/get "{\"posting_number\": \"$1\"}" .result.delivery_method.id)
  carriage=$(api /v1/carriage/create "{\"delivery_method_id\": $method, \"departure_date\": \"$(date -u -d "$now + 1 day" +%Y-%m-%dT%H:%M:%SZ)\"}" .carriage_id)
  api /v1/carriage/approve "{\"carriage_id\": $carriage}" >"$folder/approved"
  for _ in {1..20}; do
    state=$(api /v2/posting/fbs/act/check-status "{\"id\": $carriage}" .result.status)
    [[ $state == ready ]] && break
    advance '{"seconds": 10}'
  done
  status=$(ask /v2/posting/fbs/act/get-pdf "{\"id\": $carriage}")
  [[ $status == 200 ]] || fail "act: $(<"$folder/answer")"
  mv "$folder/answer" "$folder/act.pdf"
}

sold=$(order '[{"offer_id": "mug-white-330", "quantity": 2}]')
gone=$(order '[{"offer_id": "mug-blue-330"}]')
mixed=$(order '[{"offer_id": "mug-blue-330"}, {"offer_id": "mug-white-330"}]')
list >"$folder/waiting"
for number in "$sold" "$gone" "$mixed"; do
  grep -qx -- "$number" "$folder/waiting" || fail "$number is not in the list"
done

reason=352
if wrong reason_1; then reason=1; fi
api /v2/posting/fbs/cancel "{\"posting_number\": \"$gone\", \"cancel_reason_id\": $reason}" >"$folder/cancelled"

parts=$(goods "$mixed" | jq -c '[.[] | {products: [.]}]')
mapfile -t split < <(api /v1/posting/fbs/split "{\"posting_number\": \"$mixed\", \"postings\": $parts}" '.postings[].posting_number')
[[ ${#split[@]} == 2 ]] || fail "$mixed was not split"

sent=("$sold" "${split[@]}")
for number in "${sent[@]}"; do ship "$number"; done
print_labels "$(jq -nc '$ARGS.positional' --args "${sent[@]}")"
hand_over "$sold"
for file in labels act; do
  [[ $(head -c 5 "$folder/$file.pdf") == %PDF- ]] || fail "$file.pdf is no PDF"
  for number in "${sent[@]}"; do grep -qa -- "$number" "$folder/$file.pdf" || fail "$number is not in $file.pdf"; done
done

advance '{"days": 30}'
for number in "$gone" "$mixed" "${sent[@]}"; do
  status=$(status_of "$number")
  echo "$number $status"
done
