'use strict'

const { posix: path } = require('path')

// the address of a page as seen from the page at hand
module.exports = (to, { data: { root } }) => {
  if (!to || !to.startsWith('/')) return to
  const from = root.page.url
  const [file, fragment] = to.split('#')
  const relative = path.relative(path.dirname(from + '.'), file) || path.basename(file)
  return fragment ? relative + '#' + fragment : relative
}
