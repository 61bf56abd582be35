(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  // Language: the style hides the other one; what cannot hold both is changed here.
  function speak() {
    var chosen = document.querySelector('input[name=lang]:checked');
    root.lang = chosen.value;
    all('[data-vi]').forEach(function (e) {
      e.textContent = e.getAttribute('data-' + chosen.value);
    });
  }
  all('input[name=lang]').forEach(function (e) {
    e.addEventListener('change', speak);
  });
  speak();

  // Without tone marks, as many people type.
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd')
      .replace(/\s+/g, ' ').trim();
  }

  function value(form, name) {
    var chosen = form.querySelector('input[name=' + name + ']:checked');
    return chosen ? chosen.value : '';
  }

  function folded(element) {
    if (element.folded === undefined) {
      element.folded = fold(element.textContent);
    }
    return element.folded;
  }

  function show(element, visible) {
    element.classList.toggle('out', !visible);
  }

  function words(form) {
    var text = fold(form.querySelector('input[type=search]').value);
    return text ? text.split(' ') : [];
  }

  function holds(element, wanted) {
    return wanted.every(function (word) {
      return folded(element).indexOf(word) >= 0;
    });
  }

  function filterMatrix(form, section) {
    var body = form.querySelector('select').value;
    var role = value(form, 'f-role');
    var statuses = form.querySelector('#f-status');
    var status = statuses ? statuses.value : '';
    var wanted = words(form);
    var count = 0;
    var below = [];
    all('table.matrix tbody tr', section).reverse().forEach(function (row) {
      var depth = Number(row.getAttribute('data-d'));
      var label = row.classList.contains('label');
      var named = (row.getAttribute('data-w') || '').split(' ').some(function (who) {
        var parts = who.split(':');
        return (!role || parts[0] === role) && (!body || parts[1] === body);
      });
      var match = (named || (!role && !body)) && (!status || row.getAttribute('data-st') === status) &&
        holds(row, wanted);
      var visible = label ? Boolean(below[depth + 1]) : match;
      if (visible && !label) {
        count++;
      }
      below.length = Math.min(below.length, depth + 1);
      if (visible) {
        below[depth] = true;
      }
      show(row, visible);
    });
    return count;
  }

  function filterFindings(form, section) {
    var severity = value(form, 'f-severity');
    var wanted = words(form);
    var count = 0;
    all('.severity', section).forEach(function (group) {
      var inGroup = 0;
      all('.rule', group).forEach(function (rule) {
        var title = holds(rule.querySelector('h4'), wanted);
        var inRule = 0;
        all('.finds li', rule).forEach(function (finding) {
          var visible = (!severity || finding.getAttribute('data-s') === severity) &&
            (title || holds(finding, wanted));
          show(finding, visible);
          inRule += visible ? 1 : 0;
        });
        show(rule, inRule > 0);
        inGroup += inRule;
      });
      show(group, inGroup > 0);
      count += inGroup;
    });
    return count;
  }

  var forms = all('form.filter');
  function filter(form) {
    var name = form.getAttribute('data-for');
    var section = document.getElementById(name);
    var count = (name === 'matrix' ? filterMatrix : filterFindings)(form, section);
    form.querySelector('output').textContent = String(count);
  }
  forms.forEach(function (form) {
    var waiting = 0;
    function later() {
      clearTimeout(waiting);
      waiting = setTimeout(function () {
        filter(form);
      }, 120);
    }
    form.addEventListener('input', later);
    form.addEventListener('reset', later);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
  });

  // A link to a row that is filtered out shows all rows again.
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('.out')) {
      forms.forEach(function (form) {
        form.reset();
        filter(form);
      });
      target.scrollIntoView();
    }
  });
})();
