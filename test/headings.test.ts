import { describe, expect, it } from 'vitest';
import { headingForms, headingsOf } from '../src/core/evidence/headings.ts';
import { shapes } from '../src/core/evidence/shapes.ts';
import { yesOrNo } from '../src/core/tests-of-control/cell-words.ts';

const { mfa } = shapes.accounts.columns;

describe('a heading', () => {
  it.each([
    'has_mfa',
    'mfaEnabled',
    'TOTP',
    'MFA Method',
    '2-Step Verification',
    'Second factor',
    'MFA?',
    'isMfaRegistered',
    '2FA Status',
    'Two-factor auth',
    'MFA Registered',
    'mfa_methods',
    'MFA Type',
    '2SV',
    'Multi-Factor Auth Enabled',
    'two_factor_enabled',
    'twoFactorEnabled',
    'MFA (Y/N)',
    'MFA set up',
    '2FA Method',
    'MFA device',
    'MFA Active?',
    'Two-Step Login',
    'Authenticator App',
    '2-step enrolled',
    'mfa-active',
    'isMfaEnabled',
    'has2fa',
    'has-2fa',
    'MFA On',
    'Strong Auth',
    'MFAEnabled',
    'user_mfa_enabled',
    'MFA Enrolled?',
    'MFA Configured',
    'MFA state',
    'otp_enabled',
    'WebAuthn',
    'Security Key',
    'Multifactor',
    '2FA activated',
    'mfa_type',
    'tfa',
    '2FA enforced',
    '2-factor authentication',
    'MFA enabled (Y/N)',
    'MFA Enrollment Status',
    'Duo enrolled',
    'Two-factor authentication (2FA)',
  ])('%s tells of a second factor', (heading) => {
    expect(headingsOf(mfa, [headingForms(heading)])).toEqual([0]);
  });

  it.each([
    'MFA exempt',
    'MFA enrolled date',
    'MFA last used',
    'MFA exception',
    'MFA disabled',
    'SMS number',
    'phone',
    'Password',
    'Status',
    'MFA bypass',
    'MFA reset date',
    'Recovery codes',
    'mfa policy',
    'MFA grace period',
    'not mfa',
  ])('%s does not', (heading) => {
    expect(headingsOf(mfa, [headingForms(heading)])).toEqual([]);
  });

  it('of a state is better than one of methods, and of several factors any will do', () => {
    const forms = (headings: string[]) => headings.map(headingForms);
    expect(headingsOf(mfa, forms(['MFA Method', 'MFA registered']))).toEqual([1]);
    expect(headingsOf(mfa, forms(['email', 'TOTP enabled', 'WebAuthn']))).toEqual([1, 2]);
  });

  it('of a tracker’s own field is the field’s name', () => {
    expect(headingForms('Custom field (Access revoked on)')).toEqual(['access revoked on']);
  });
});

describe('a cell of methods', () => {
  it.each([
    ['SMS', true],
    ['Authenticator app; SMS', true],
    ['false; true', true],
    ['Enabled (TOTP)', true],
    ['None', false],
    ['-', false],
    ['', false],
    ['Password', false],
    ['false; false', false],
    ['Pending enrollment', undefined],
    ['Exempt', undefined],
    ['Enabled until 2026-03', undefined],
    ['SMS (disabled)', undefined],
  ])('%s', (text, says) => {
    expect(yesOrNo(text)).toBe(says);
  });
});
