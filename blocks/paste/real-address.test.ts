import { describe, expect, it } from 'vitest';
import { realAddress } from './real-address';

describe('realAddress', () => {
  it.each([
    [
      'https://www.google.com/url?q=https://locks.example.org/a?b%3D1%26c%3D2&sa=D&ust=1',
      'https://locks.example.org/a?b=1&c=2',
    ],
    ['https://www.google.co.uk/url?url=https%3A%2F%2Flocks.example.org%2F', 'https://locks.example.org/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Flocks.example.org%2F&h=x', 'https://locks.example.org/'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Flocks.example.org%2F',
      'https://locks.example.org/',
    ],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Flocks.example.org%2F', 'https://locks.example.org/'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    // Pages that look like it and are none.
    ['https://www.google.com/search?q=https://locks.example.org/', null],
    ['https://google.com.locks.example.org/url?q=https://elsewhere.example/', null],
    ['https://www.google.com/url?sa=D', null],
  ])('finds where %s leads', (href, address) => {
    expect(realAddress(href)).toBe(address ?? new URL(href).href);
  });

  it('goes nowhere that the URL policy refuses', () => {
    expect(realAddress('javascript:alert(1)')).toBeNull();
    expect(realAddress('file:///C:/a.docx')).toBeNull();
    expect(realAddress('#_ftn1')).toBeNull();
    expect(realAddress('https://www.google.com/url?q=javascript:alert(1)')).toBe(
      'https://www.google.com/url?q=javascript:alert(1)',
    );
  });

  it('comes to an end in a circle', () => {
    const circle = `https://www.google.com/url?q=${encodeURIComponent('https://www.google.com/url?q=https://www.google.com/url')}`;
    expect(realAddress(circle)).toBe('https://www.google.com/url');
  });
});
