// Judges every document of the sample by its published schema, with Ajv in strict mode, and records
// the verdicts and what was judged by what. A test of the module holds the reader to them.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

const sampleFile = process.argv[2] || path.join(__dirname, 'sample.ndjson');
const verdictsFile = process.argv[3] || path.join(__dirname, 'verdicts.tsv');
const sample = fs.readFileSync(sampleFile, 'utf8');
const lines = sample.split('\n').filter(line => line).map(line => JSON.parse(line));
const version = lines[0].document.formatVersion;
const schemas = path.join(
  __dirname, '../../main/resources/vn/chuyendoiso/plan/serialization/schema', version);
const digest = text => crypto.createHash('sha256').update(text, 'utf8').digest('hex');

const ajv = new Ajv({ strict: true });
addFormats(ajv);
const recorded = [];
const judges = {};
for (const module of ['ajv', 'ajv-formats']) {
  recorded.push(`# ${module}\t${require(module + '/package.json').version}`);
}
recorded.push(`# sample\t${digest(sample)}`);
for (const file of fs.readdirSync(schemas).sort()) {
  const type = file.replace('.schema.json', '');
  const text = fs.readFileSync(path.join(schemas, file), 'utf8');
  judges[type] = ajv.compile(JSON.parse(text));
  recorded.push(`# ${type}\t${digest(text)}`);
}

const count = { valid: 0, invalid: 0 };
for (const { type, document } of lines) {
  const valid = judges[type](document);
  count[valid ? 'valid' : 'invalid']++;
  const error = valid ? '' : `\t${judges[type].errors[0].instancePath} ${judges[type].errors[0].message}`;
  recorded.push((valid ? 'valid' : 'invalid') + error.replace(/[\r\n]/g, ' '));
}
fs.writeFileSync(verdictsFile, recorded.join('\n') + '\n');
console.log(`${count.valid} valid, ${count.invalid} invalid`);
