-- What load.mjs has wrk ask for: each address of a file in turn, packed as a browser asks for it.
local requests, next_one = {}, 0

function init(args)
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path, { ["Accept-Encoding"] = args[2] })
  end
end

function request()
  next_one = next_one % #requests + 1
  return requests[next_one]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('\nresult {"requests":%d,"microseconds":%d,"bytes":%d,"p99":%d,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
